/// One term of a sum: a cell, added or subtracted.
package struct IndicatorTerm: Hashable, Sendable {
    package let key: FigureKey
    package let isSubtracted: Bool
    /// Whether one form prints the cell and the other prints its parts instead (`results.other.total`).
    let hasParts: Bool

    init(_ key: FigureKey, isSubtracted: Bool = false) {
        self.key = key
        self.isSubtracted = isSubtracted
        hasParts = !Self.partsOfCells[key].isEmpty
    }

    static func plus(_ row: ApplicationRow, _ column: Applicant = .total) -> IndicatorTerm {
        IndicatorTerm(FigureKey(row, column))
    }
    static func plus(_ outcome: DisputeOutcome) -> IndicatorTerm { IndicatorTerm(FigureKey(outcome)) }
    static func minus(_ outcome: DisputeOutcome) -> IndicatorTerm {
        IndicatorTerm(FigureKey(outcome), isSubtracted: true)
    }

    /// The cells that a later form prints in place of `key`; empty for nearly all.
    var parts: [FigureKey] { Self.partsOfCells[key] }

    private static let partsOfCells = PerCell<[FigureKey]> { key in
        guard case .application(let row, let column) = key.cell else { return [] }
        for case .split(row, let parts, _, _) in Form.statutory.flatMap(\.changes) {
            return parts.map { FigureKey($0, column) }
        }
        return []
    }
}
