import SourceText

/// All figures of one report, one for every key of every form.
///
/// Held in 24 bytes a figure: a hundred thousand reports have twenty million, and nearly all are plain numbers whose text
/// is their value. What does not fit is kept beside them.
package struct FigureSheet: Hashable, Sendable {
    private var cells: [FigureCell]
    /// The texts and notes of the figures that need any, by the index of their keys.
    private var words: [Int: FigureCell.Words] = [:]

    /// A sheet on which every figure is absent.
    package init() { cells = Self.absent }

    private static let absent = [FigureCell](repeating: FigureCell(), count: FigureKey.count)

    package subscript(key: FigureKey) -> Figure {
        get { cells[key.index].figure(words: words.isEmpty ? nil : words[key.index]) }
        set {
            let (cell, words) = FigureCell.packing(newValue)
            cells[key.index] = cell
            if words != nil || !self.words.isEmpty { self.words[key.index] = words }
        }
    }

    package subscript(row: ApplicationRow, applicant: Applicant) -> Figure {
        get { self[FigureKey(row, applicant)] }
        set { self[FigureKey(row, applicant)] = newValue }
    }

    package subscript(outcome: DisputeOutcome) -> Figure {
        get { self[FigureKey(outcome)] }
        set { self[FigureKey(outcome)] = newValue }
    }

    /// What a cell says, without its text.
    package func status(of key: FigureKey) -> Figure.Status { cells[key.index].status }

    package func place(of key: FigureKey) -> Place? { cells[key.index].place }

    /// Whether the report has the cell, whatever it says.
    package func isPrinted(_ key: FigureKey) -> Bool { cells[key.index].isPrinted }

    /// Looks at the state of every figure, by the index of its key, without copying texts.
    package func forEachStatus(_ body: (Int, Figure.Status) -> Void) {
        for index in cells.indices { body(index, cells[index].status) }
    }
}
