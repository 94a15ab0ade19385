import SourceText

/// What a figure was read on: under which row, head and unit it stands, how these were told, and in what ink.
///
/// It is collected from extraction on, and `fault` alone decides from it whether a figure may be stated.
package struct Evidence: Hashable, Sendable {
    /// How the row was told.
    package enum Row: Hashable, Sendable {
        /// Its label is the form's.
        case exact
        /// Its label is a wording that is known for this row.
        case variant
        /// Its label is so many edits from the form's and far from all others.
        case near(edits: UInt8)
        /// Its label is none of the form's, and every other place of the form is taken.
        case onlyPlace
        /// The form prints no label, and the heads and the number of cells say which row it is.
        case unlabelled
        case uncertain(RowFault)
    }

    /// Why a row is not certain.
    package enum RowFault: UInt8, CaseIterable, Hashable, Sendable {
        /// It stands where the form does not print it.
        case order
        /// It stands twice, and not with the same figures.
        case twice
        /// It has not as many cells as its table has columns.
        case cellCount
        /// Its cells do not stand under the heads.
        case shifted
        /// Its label is lost.
        case label
        /// Nothing in the file parts its cells.
        case unseparated
        /// Only labels part its rows, and the label behind this one is lost.
        case neighbour
        /// Its figures do not follow each other evenly, so something may stand between them, or be lost.
        case uneven
    }

    /// How the column was told.
    package enum Head: Hashable, Sendable {
        /// Its head is the form's, in the form's place.
        case exact
        /// Its head is a wording that is known for this column, in the form's place.
        case synonym
        /// Its head is only a number, and all columns of the form are numbered in order.
        case numbered
        /// Its head is so many edits from the form's, and all others are in place.
        case near(edits: UInt8)
        case uncertain(HeadFault)
    }

    /// Why a column is not certain.
    package enum HeadFault: UInt8, CaseIterable, Hashable, Sendable {
        /// The head is none of the form's.
        case unknown
        /// The heads are not those of the form in its order.
        case order
        /// There is no head.
        case missing
    }

    /// Where the unit of an amount was written.
    package enum Unit: UInt8, CaseIterable, Hashable, Sendable {
        /// The figure counts things, or is an amount of 0, which is the same in every unit.
        case none
        case cell
        case head
        case row
        case caption
        /// Nowhere: the form prints it with the head.
        case assumed
        /// Nowhere, and the form prints none.
        case missing
        /// In two places that say different things.
        case conflict
    }

    /// How the cells of the row were told apart.
    package enum Layout: UInt8, CaseIterable, Hashable, Sendable {
        /// By the grid of a table.
        case grid
        /// By signs or blanks between them.
        case separators
        /// By nothing but the order of the form and the number of its cells.
        case order
    }

    package var row: Row
    package var head: Head
    package var unit: Unit
    package var layout: Layout
    package var ink: InkDoubts

    package init(
        row: Row = .exact, head: Head = .exact, unit: Unit = .none, layout: Layout = .grid, ink: InkDoubts = .plain
    ) {
        self.row = row
        self.head = head
        self.unit = unit
        self.layout = layout
        self.ink = ink
    }
}

// MARK: The decision

extension Evidence {
    /// What keeps a figure from being stated.
    package enum Fault: Hashable, Sendable {
        case row(RowFault)
        case head(HeadFault)
        case ink(InkDoubts)
        case unitMissing
        case unitConflict
        /// The cell's text is not exactly one figure.
        case text
    }

    /// The strongest reason against stating what stands in the cell, or `nil` when the evidence suffices.
    package var fault: Fault? {
        if case .uncertain(let fault) = row { return .row(fault) }
        if case .uncertain(let fault) = head { return .head(fault) }
        if !ink.isEmpty { return .ink(ink) }
        switch unit {
        case .conflict: return .unitConflict
        case .missing: return .unitMissing
        case .none, .cell, .head, .row, .caption, .assumed: return nil
        }
    }
}

extension Figure {
    /// The figure of a cell: what its text says, when the evidence suffices for it. Nothing else makes a figure `reported`.
    ///
    /// - Parameter met: what the text says by itself; `unreadable` for a text that is not one figure.
    package static func decided(
        _ met: Status, text: String, note: String? = nil, place: Place?, on evidence: Evidence
    ) -> (figure: Figure, fault: Evidence.Fault?) {
        let fault = evidence.fault ?? (met == .unreadable ? .text : nil)
        let status: Status = fault == nil ? met : .unreadable
        return (
            Figure(
                status, text: text, note: fault == nil ? note : nil, place: place, evidence: evidence), fault
        )
    }

    /// The same figure on evidence of which the row has become uncertain.
    package func doubting(_ fault: Evidence.RowFault) -> Figure {
        var weaker = evidence ?? Evidence()
        weaker.row = .uncertain(fault)
        return Figure(.unreadable, text: text, place: place, evidence: weaker)
    }

    /// The same figure on evidence of which the head has become uncertain.
    package func doubting(_ fault: Evidence.HeadFault) -> Figure {
        var weaker = evidence ?? Evidence()
        weaker.head = .uncertain(fault)
        return Figure(.unreadable, text: text, place: place, evidence: weaker)
    }
}
