import Portals
import Reports

/// A figure in words where there is no room for a cell: each of the five states has its own.
package enum StateWords {
    package static func of(_ figure: Figure, _ strings: Strings) -> String {
        switch figure.status {
        case .reported(let quantity): quantity.text
        case .blank: strings(.stateBlank)
        case .placeholder: strings(.statePlaceholderTold)
        case .absent: strings(.stateAbsent)
        case .unreadable: strings(.stateUnreadable)
        }
    }
}

/// A sum as it is printed, or that it is too large to be told.
package enum SumWords {
    package static func of(_ sum: Int64?, _ strings: Strings) -> String {
        sum.map { String($0) } ?? strings(.sumTooLarge)
    }
}

/// Says in words what a sum covers.
package enum Coverage {
    /// For the foot of a table, whose caption explains it: 37/41.
    package static func short(_ sum: CoveredSum, _ strings: Strings) -> String {
        strings(.coverageShort, ["reported": String(sum.reported), "reports": String(sum.reports)])
    }

    package static func words(_ sum: CoveredSum, _ strings: Strings) -> String {
        let values = ["reported": String(sum.reported), "reports": String(sum.reports)]
        return strings(sum.reported == sum.reports ? .coverageAll : .coverage, values)
    }
}
