import Documents
import Reports
import SourceText

/// What the three table readers fill together: the figures, what did not fit, and the problems met.
struct SheetBuilder {
    let path: String
    let reader: FigureReader
    var figures = FigureSheet()
    var extraRows: [ExtraRow] = []
    var labelVariants: [LabelVariant] = []
    var problems: [Problem] = []
    /// The lines of paragraphs that turned out to be cells.
    var looseLines: Set<Int> = []

    init(path: String, text: ReadingText) {
        self.path = path
        reader = FigureReader(text: text)
    }

    var text: ReadingText { reader.text }

    mutating func note(_ kind: ProblemKind, line: Int, met: String, expected: String, subject: String? = nil) {
        problems.append(
            Problem(
                kind, path: path, place: Place(line: line, column: 1), met: met, expected: expected, subject: subject))
    }

    /// Reads `cells` into `keys`, one for one. A key that was read before must say the same, or both are unreadable.
    mutating func fill(_ keys: [FigureKey], from cells: ArraySlice<Cell>, rowName: String) {
        var readings: [(key: FigureKey, reading: FigureReader.Reading)] = []
        for (key, cell) in zip(keys, cells) {
            readings.append((key, reader.read(cell, kind: key.kind)))
        }
        let isRepeated = readings.contains { figures.status(of: $0.key) != .absent }
        if isRepeated {
            let isSame = readings.allSatisfy { figures.status(of: $0.key) == $0.reading.figure.status }
            note(
                .rowDuplicate, line: cells.first?.line ?? 1, met: "the row \(rowName) once more",
                expected: "every row of the form once", subject: rowName)
            if !isSame {
                for (key, reading) in readings {
                    if figures.status(of: key) == .absent { figures[key] = reading.figure }
                    figures[key].status = .unreadable
                }
            }
            return
        }
        for (key, reading) in readings {
            figures[key] = reading.figure
            report(reading, key: key)
        }
    }

    /// Keeps the texts of `cells` without reading them: their row or column is not certain.
    mutating func refuse(_ keys: [FigureKey], cells: ArraySlice<Cell>, line: Int) {
        var cells = cells
        for key in keys {
            if let cell = cells.popFirst() {
                figures[key] = reader.unreadable(cell)
            } else {
                figures[key] = Figure(.unreadable, place: Place(line: line, column: 1))
            }
        }
    }

    /// Makes the figures of a row unreadable that does not stand where the form prints it.
    mutating func refuseOrder(of keys: [FigureKey], rowName: String, table: TableKind, line: Int) {
        note(
            .rowOrder, line: line,
            met: "the row \(rowName) of table \(table.rawValue) in another place than the form's",
            expected: "the rows in the order of the form", subject: rowName)
        for key in keys where figures.status(of: key) != .absent { figures[key].status = .unreadable }
    }

    /// Keeps a row that the form does not have.
    mutating func keepExtra(_ row: TableRow, table: TableKind?) {
        guard let first = row.cells.firstIndex(where: { !$0.isEmpty }) else { return }
        let label = CoreText.printed(text.bytes[row.cells[first].span.range])
        let rest = row.cells[(first + 1)...].map { text.string($0.span) }
        let isBare = rest.allSatisfy(\.isEmpty)
        extraRows.append(
            ExtraRow(
                table: table?.rawValue ?? 0, label: label, text: isBare ? "" : rest.joined(separator: "\t"),
                place: reader.place(of: row.cells[first])))
    }

    /// Remembers that a row's label differs from the official one.
    mutating func keepVariant(row: String, official: String, cell: Cell) {
        let printed = CoreText.printed(text.bytes[cell.span.range])
        labelVariants.append(
            LabelVariant(row: row, official: official, printed: printed, place: reader.place(of: cell)))
        note(
            .labelNear, line: cell.line, met: "the label \(printed)", expected: official,
            subject: "\(printed) → \(official)")
    }

    private mutating func report(_ reading: FigureReader.Reading, key: FigureKey) {
        guard let issue = reading.issue else { return }
        let kind: ProblemKind =
            switch issue {
            case .notOneFigure: .figureUnreadable
            case .signOnCount: .figureSign
            case .moneyWithoutUnit: .moneyWithoutUnit
            }
        problems.append(
            Problem(
                kind, path: path, place: reading.figure.place,
                met: "\"\(reading.figure.text)\" in the cell \(key.name)", expected: issue.expected, subject: key.name))
    }
}
