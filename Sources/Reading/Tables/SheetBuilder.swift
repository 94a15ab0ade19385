import Documents
import Ink
import Reports
import SourceText

/// What the three table readers fill together: the figures, what did not fit, and the problems met.
struct SheetBuilder {
    let path: String
    /// The forms that are told apart.
    let labels: FormLabels
    let reader: FigureReader
    var figures = FigureSheet()
    var extraRows: [ExtraRow] = []
    var labelVariants: [LabelVariant] = []
    var problems: [Problem] = []
    /// The words of paragraphs that turned out to be cells.
    var looseWords: [Cell] = []

    init(path: String, text: ReadingText, labels: FormLabels) {
        self.path = path
        self.labels = labels
        reader = FigureReader(text: text)
    }

    var text: ReadingText { reader.text }

    mutating func note(_ kind: ProblemKind, line: Int, met: String, expected: String, subject: String? = nil) {
        problems.append(
            Problem(
                kind, path: path, place: Place(line: line, column: 1), met: met, expected: expected, subject: subject))
    }

    /// A row of a table whose label and heads are told, on its way into the sheet.
    struct Filling {
        var keys: [FigureKey]
        var cells: ArraySlice<Cell>
        var rowName: String
        var row: Evidence.Row = .exact
        /// One for each key.
        var heads: [Evidence.Head]
        var layout: Evidence.Layout
        /// The units of money that stand around the cells; one for each key, or none at all.
        var units: [WrittenUnits] = []
    }

    /// Reads the cells of a row into its keys, one for one. A key that was read before must say the same, or both are
    /// unreadable.
    mutating func fill(_ filling: Filling) {
        if filling.keys.contains(where: { figures.status(of: $0) != .absent }) {
            repeatRow(filling.keys.indices.map { (filling.keys[$0], read(filling, $0)) }, filling)
            return
        }
        for (index, key) in filling.keys.enumerated() {
            let reading = read(filling, index)
            figures[key] = reading.figure
            if !reading.isPlain { report(reading, key: key) }
        }
    }

    private func read(_ filling: Filling, _ index: Int) -> FigureReader.Reading {
        let evidence = Evidence(row: filling.row, head: filling.heads[index], layout: filling.layout)
        let units = filling.units.isEmpty ? WrittenUnits() : filling.units[index]
        return reader.read(
            filling.cells[filling.cells.startIndex + index], kind: filling.keys[index].kind, on: evidence, units: units)
    }

    private mutating func repeatRow(
        _ readings: [(key: FigureKey, reading: FigureReader.Reading)], _ filling: Filling
    ) {
        let isSame = readings.allSatisfy { figures.status(of: $0.key) == $0.reading.figure.status }
        note(
            .rowDuplicate, line: filling.cells.first?.line ?? 1, met: "the row \(filling.rowName) once more",
            expected: "every row of the form once", subject: filling.rowName)
        if isSame { return }
        for (key, reading) in readings {
            if figures.status(of: key) == .absent { figures[key] = reading.figure }
            figures[key] = figures[key].doubting(Evidence.RowFault.twice)
        }
    }

    /// Keeps the texts of `cells` without reading them: their row is not certain.
    mutating func refuse(_ keys: [FigureKey], cells: ArraySlice<Cell>, line: Int, fault: Evidence.RowFault) {
        refuse(keys, cells: cells, line: line) { $0.doubting(fault) }
    }

    /// Keeps the texts of `cells` without reading them: their heads are not certain.
    mutating func refuse(_ keys: [FigureKey], cells: ArraySlice<Cell>, line: Int, head fault: Evidence.HeadFault) {
        refuse(keys, cells: cells, line: line) { $0.doubting(fault) }
    }

    private mutating func refuse(
        _ keys: [FigureKey], cells: ArraySlice<Cell>, line: Int, doubting: (Figure) -> Figure
    ) {
        var cells = cells
        for key in keys {
            let cell = cells.popFirst()
            let place = cell.map { reader.place(of: $0) } ?? Place(line: line, column: 1)
            figures[key] = doubting(Figure(.unreadable, text: cell.map { text.string($0.span) } ?? "", place: place))
        }
    }

    /// Makes the figures of a row unreadable that does not stand where the form prints it.
    mutating func refuseOrder(of keys: [FigureKey], rowName: String, table: TableKind, line: Int) {
        note(
            .rowOrder, line: line,
            met: "the row \(rowName) of table \(table.rawValue) in another place than the form's",
            expected: "the rows in the order of the form", subject: rowName)
        for key in keys where figures.status(of: key) != .absent {
            figures[key] = figures[key].doubting(Evidence.RowFault.order)
        }
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
        let place = reading.figure.place
        let met = "\"\(reading.figure.text)\" in the cell \(key.name)"
        if let fault = reading.fault {
            let (kind, expected): (ProblemKind, String)
            switch fault {
            // Told once for the row or the table.
            case .row, .head: return
            case .text: (kind, expected) = (.figureUnreadable, "one figure")
            case .ink(let doubts):
                (kind, expected) = (.figureUnreadable, "plain ink, not \(doubts.names.joined(separator: ", "))")
            case .unitMissing: (kind, expected) = (.moneyWithoutUnit, "an amount with its unit (元, 万元, 亿元)")
            case .unitConflict: (kind, expected) = (.moneyUnitsDisagree, "one unit in the cell, its head and its row")
            }
            problems.append(Problem(kind, path: path, place: place, met: met, expected: expected, subject: key.name))
        } else if reading.hasSign {
            problems.append(
                Problem(
                    .figureSign, path: path, place: place, met: met, expected: "a count without a sign",
                    subject: key.name))
        } else if reading.figure.evidence?.unit == .assumed, reading.figure.quantity?.isZero == false {
            problems.append(
                Problem(
                    .moneyUnitAssumed, path: path, place: place, met: met,
                    expected: "its unit in the head, as the form prints it", subject: key.name))
        }
    }
}
