import SourceText

/// All figures of one report, one for every key of the statutory forms and for those beyond that it has.
///
/// Held in 24 bytes a figure: a hundred thousand reports have twenty million, and nearly all are plain numbers whose text
/// is their value. What does not fit is kept beside them.
package struct FigureSheet: Hashable, Sendable {
    private(set) var cells: [FigureCell]
    /// The texts and notes of the figures that need any, by the index of their keys.
    private(set) var words: [Int: FigureCell.Words] = [:]

    /// A sheet on which every figure is absent.
    package init() { cells = Self.absent }

    init(cells: [FigureCell], words: [Int: FigureCell.Words]) {
        self.cells = cells
        self.words = words
    }

    private static let absent = [FigureCell](repeating: FigureCell(), count: FigureKey.count)

    package subscript(key: FigureKey) -> Figure {
        get { cell(key).figure(words: words.isEmpty ? nil : words[key.index]) }
        set {
            let (cell, words) = FigureCell.packing(newValue)
            if key.index >= cells.count {
                cells += repeatElement(FigureCell(), count: key.index + 1 - cells.count)
            }
            cells[key.index] = cell
            if words != nil || !self.words.isEmpty { self.words[key.index] = words }
        }
    }

    private func cell(_ key: FigureKey) -> FigureCell {
        key.index < cells.count ? cells[key.index] : FigureCell()
    }

    /// How many cells the sheet holds: at least those of the statutory forms.
    package var count: Int { cells.count }

    package subscript(row: ApplicationRow, applicant: Applicant) -> Figure {
        get { self[FigureKey(row, applicant)] }
        set { self[FigureKey(row, applicant)] = newValue }
    }

    package subscript(outcome: DisputeOutcome) -> Figure {
        get { self[FigureKey(outcome)] }
        set { self[FigureKey(outcome)] = newValue }
    }

    /// What a cell says, without its text.
    package func status(of key: FigureKey) -> Figure.Status { cell(key).status }

    package func place(of key: FigureKey) -> Place? { cell(key).place }

    /// Whether the report has the cell, whatever it says.
    package func isPrinted(_ key: FigureKey) -> Bool { cell(key).isPrinted }

    /// Whether the report has no cell at all.
    package var isEmpty: Bool { !cells.contains(where: \.isPrinted) }

    /// Looks at the state of every figure, by the index of its key, without copying texts.
    package func forEachStatus(_ body: (Int, Figure.Status) -> Void) {
        for index in cells.indices { body(index, cells[index].status) }
    }
}
