import Reports

/// One cell in an equation.
struct Operand: Hashable, Sendable {
    let key: FigureKey
    let year: Term.Year
    let isSubtracted: Bool

    static func plus(_ key: FigureKey, _ year: Term.Year = .own) -> Operand {
        Operand(key: key, year: year, isSubtracted: false)
    }

    static func minus(_ key: FigureKey, _ year: Term.Year = .own) -> Operand {
        Operand(key: key, year: year, isSubtracted: true)
    }
}
