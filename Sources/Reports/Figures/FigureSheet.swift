/// All figures of one report, one for every key of every form.
package struct FigureSheet: Hashable, Sendable {
    private var figures: [Figure]

    /// A sheet on which every figure is absent.
    package init() {
        figures = Array(repeating: .absent, count: FigureKey.count)
    }

    package subscript(key: FigureKey) -> Figure {
        get { figures[key.index] }
        set { figures[key.index] = newValue }
    }

    package subscript(row: ApplicationRow, applicant: Applicant) -> Figure {
        get { self[FigureKey(row, applicant)] }
        set { self[FigureKey(row, applicant)] = newValue }
    }

    package subscript(outcome: DisputeOutcome) -> Figure {
        get { self[FigureKey(outcome)] }
        set { self[FigureKey(outcome)] = newValue }
    }

    /// Whether the report has the cell, whatever it says.
    package func isPrinted(_ key: FigureKey) -> Bool {
        if case .absent = figures[key.index].status { false } else { true }
    }

    /// Looks at the state of every figure, by the index of its key, without copying texts.
    package func forEachStatus(_ body: (Int, Figure.Status) -> Void) {
        for index in figures.indices { body(index, figures[index].status) }
    }
}
