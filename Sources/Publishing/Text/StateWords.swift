import Reports

/// A figure in words where there is no room for a cell.
enum StateWords {
    static func of(_ figure: Figure, _ strings: Strings) -> String {
        switch figure.status {
        case .reported(let quantity): quantity.text
        case .blank: strings(.stateBlank)
        case .placeholder: strings(.stateBlank)
        case .absent: strings(.stateAbsent)
        case .unreadable: strings(.stateUnreadable)
        }
    }
}
