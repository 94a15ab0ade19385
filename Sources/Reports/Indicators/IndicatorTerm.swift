/// One term of a sum: a cell, added or subtracted.
package struct IndicatorTerm: Hashable, Sendable {
    package let key: FigureKey
    package let isSubtracted: Bool
    /// Whether one form prints the cell and the other prints its parts instead (`results.other.total`).
    let hasParts: Bool

    init(_ key: FigureKey, isSubtracted: Bool = false) {
        self.key = key
        self.isSubtracted = isSubtracted
        if case .application(.otherTotal, _) = key.cell { hasParts = true } else { hasParts = false }
    }

    static func plus(_ row: ApplicationRow, _ column: Applicant = .total) -> IndicatorTerm {
        IndicatorTerm(FigureKey(row, column))
    }
    static func plus(_ outcome: DisputeOutcome) -> IndicatorTerm { IndicatorTerm(FigureKey(outcome)) }
    static func minus(_ outcome: DisputeOutcome) -> IndicatorTerm {
        IndicatorTerm(FigureKey(outcome), isSubtracted: true)
    }

    /// The cells that the 2021 form prints in place of `key`; empty for all cells but those of （六）其他处理.
    var parts: [FigureKey] { Self.partsOfCells[key.index] }

    /// The parts of every cell, by the index of its key.
    private static let partsOfCells: [[FigureKey]] = FigureKey.all.map { key in
        guard case .application(.otherTotal, let column) = key.cell else { return [] }
        return [.otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc].map { FigureKey($0, column) }
    }
}
