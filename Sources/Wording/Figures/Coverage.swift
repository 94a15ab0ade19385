import Portals

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
