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
