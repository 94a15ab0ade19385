import Documents
import Ink
import Reports
import SourceText

/// Sorts the rows of a report's tables by official table and has each read.
///
/// A row is sorted by the marks that only one table has; a row without marks belongs to the table that is being read,
/// so that a table may be cut into several and still be whole. A table that was flattened to text is put together again
/// by the grammar of its form.
struct TableReader {
    /// What stands in the sections with tables, in order.
    private var items: [TableKind: [FlatItem]] = [:]
    /// Where paragraphs stand that have the labels of a table, but no cells.
    private var loose: [TableKind: Int] = [:]
    private var looseForm: Form?
    /// Whether a number stands alone outside those sections, as page marks do: then one may stand among figures too.
    private var hasStrayNumber = false
    /// The end of the paragraphs above, since a label may be broken over several.
    private var looseTail: [UInt8] = []
    /// The units of money that paragraphs beside table 2 lay down.
    private var captionUnits: [MoneyUnit] = []
    /// Where the statistical table of 2014 begins.
    private var oldTable: Int?
    /// Where its first head stands in a line of text.
    private var oldHead: Int?
    /// How many tables were taken in so far: each has a grid of its own.
    private var tableCount = 0
    /// The tables that were put together of words.
    private var flattened: Set<TableKind> = []
    private var builder: SheetBuilder

    init(path: String, text: ReadingText, labels: FormLabels) {
        builder = SheetBuilder(path: path, text: text, labels: labels)
    }

    /// Takes in a table that stands in `section`.
    mutating func add(_ table: Table, in section: SectionKey?) {
        tableCount += 1
        var kind = section.flatMap { TableKind(section: $0) }
        if kind == nil, isOld(table) {
            addOld(table)
            return
        }
        for cells in table.rows {
            let row = TableRow(cells: cells, text: builder.text, table: tableCount)
            kind = TableKind(marksOf: row) ?? kind
            if let kind {
                let rows = table.isUnbroken ? LongRow.rows(of: row, kind: kind, labels: builder.labels) : [row]
                items[kind, default: []] += rows.map { .row($0) }
            } else {
                builder.note(
                    .tableUnknown, line: row.textLine, met: "a row of a table outside the three official ones",
                    expected: "tables 2, 3 and 4 of the form")
                builder.keepExtra(row, table: nil)
            }
        }
    }

    /// Says that a table is another year's or agency's, or a sample.
    mutating func refuse(_ table: Table, for words: String) {
        builder.note(
            .tableForeign, line: table.cells.first?.line ?? 1, met: "a table behind the words \"\(words)\"",
            expected: "the tables of this report")
    }

    /// Takes in a paragraph that stands where a table should: a table without cells still has its labels.
    mutating func add(_ paragraph: Paragraph, in section: SectionKey?) {
        let bytes = builder.text.bytes[paragraph.span.range]
        if oldTable == nil { lookForOldTable(paragraph) }
        guard let kind = section.flatMap({ TableKind(section: $0) }) else {
            looseTail = []
            hasStrayNumber = hasStrayNumber || isNumber(bytes)
            return
        }
        items[kind, default: []].append(.line(FlatLine(paragraph, in: builder.text) { isFigure($0) }))
        let own = SimplifiedText.of(CoreText.of(bytes))
        if kind == .proactive, let unit = MoneyUnitText.laidDown(in: own) { captionUnits.append(unit) }
        let core = looseTail + own
        looseTail = core.suffix(30)
        if loose[kind] == nil, kind.looseMarks.contains(where: { ByteText.find($0, in: core) != nil }) {
            loose[kind] = paragraph.line
        }
        guard loose[kind] != nil, looseForm == nil else { return }
        let labels = builder.labels
        looseForm =
            zip(labels.forms, labels.marks).first { _, marks in
                marks.contains { ByteText.find($0, in: core) != nil }
            }?.0
    }

    /// Whether a text could be the whole of a cell with a figure, of any kind.
    private func isFigure(_ cell: Cell) -> Bool {
        guard cell.span.range.count <= 60 else { return false }
        let plain = Cell(span: cell.span, line: cell.line)
        return builder.reader.looksLikeFigure(plain)
    }

    private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= 30 && CoreText.of(bytes).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether the labels of the table of `section` stand in paragraphs.
    func isLoose(_ section: SectionKey) -> Bool { TableKind(section: section).map { loose[$0] != nil } ?? false }

    private func isOld(_ table: Table) -> Bool {
        table.rows.prefix(4).contains { row in
            let labels = TableRow(cells: row, text: builder.text).labels
            return labels.contains(TableKind.oldIndicator) && labels.contains(TableKind.oldCount)
        }
    }

    /// The heads of the old statistical table, 统计指标 and 统计数, in one line of text or in lines below each other.
    private mutating func lookForOldTable(_ paragraph: Paragraph) {
        guard paragraph.span.range.count <= 200, oldHead != nil || hasOldHead(paragraph.span) else { return }
        let core = SimplifiedText.of(CoreText.of(builder.text.bytes[paragraph.span.range]))
        if ByteText.find(TableKind.oldIndicator, in: core) != nil { oldHead = paragraph.line }
        guard let head = oldHead, paragraph.line - head <= 6, let count = ByteText.find(TableKind.oldCount, in: core),
            ByteText.find(TableKind.oldIndicator, in: core).map({ $0 < count }) ?? true
        else { return }
        noteOldTable(at: head)
    }

    /// Whether 统计 stands in a text: nearly no line has it, and the rest need not be looked at.
    private func hasOldHead(_ span: ByteSpan) -> Bool {
        [TableKind.oldWord, TableKind.oldWordTraditional].contains { word in
            ByteText.find(word, in: builder.text.bytes, from: Int(span.start), to: Int(span.end)) != nil
        }
    }

    /// The last form before those with tables.
    private static let oldForm = Form.statutory.last { !$0.hasTables }

    private mutating func noteOldTable(at line: Int) {
        oldTable = line
        builder.note(
            .formOld, line: line, met: "the statistical table of \(Self.oldForm?.issuedBy ?? "an older form")",
            expected: "one of the forms since 2019")
    }

    /// Keeps the rows of the old statistical table as found.
    private mutating func addOld(_ table: Table) {
        for cells in table.rows {
            let row = TableRow(cells: cells, text: builder.text)
            if oldTable == nil { noteOldTable(at: row.textLine) }
            builder.keepExtra(row, table: nil)
        }
    }

    // MARK: Reading

    /// Reads everything taken in. The result's form is the one proved by the heads of table 2, else by the rows of
    /// table 3.
    consuming func finish() -> (sheet: SheetBuilder, form: Form?) {
        let formOfHeads = ProactiveTableReader.read(
            rows(of: .proactive), captionUnits: captionUnits, into: &builder)
        let formOfRows = ApplicationTableReader.read(
            rows(of: .applications), formOfHeads: formOfHeads, into: &builder)
        DisputeTableReader.read(rows(of: .disputes), into: &builder)
        // A table of which only the heads are left is missing too.
        let found = Set(builder.labels.keys.filter { builder.figures.isPrinted($0) }.map { TableKind(of: $0) })
        let form = formOfHeads ?? formOfRows ?? looseForm ?? (oldTable == nil ? nil : Self.oldForm)
        for kind in TableKind.allCases where !found.contains(kind) {
            if let line = loose[kind] {
                refuse(kind, of: form, line: line)
                continue
            }
            if form?.hasTables == false { continue }
            builder.problems.append(
                Problem(
                    .tableMissing, path: builder.path, met: "no table \(kind.label)", expected: "the official table",
                    subject: kind.label))
        }
        for kind in flattened where found.contains(kind) { refuseUnfound(kind, of: form) }
        return (builder, form)
    }

    /// Without a grid a row that was not found may still stand in the text: it is not absent but unreadable.
    private mutating func refuseUnfound(_ kind: TableKind, of form: Form?) {
        guard let line = loose[kind] else { return }
        let unfound = (form?.cells ?? []).filter {
            TableKind(of: $0) == kind && builder.figures.status(of: $0) == .absent
        }
        builder.refuse(unfound, cells: [], line: line, fault: .label)
    }

    /// The rows of a table: those of the file, or where labels stand in paragraphs those that the form's grammar makes of them.
    private mutating func rows(of kind: TableKind) -> [TableRow] {
        let items = self.items[kind] ?? []
        let written = items.compactMap { item -> TableRow? in
            if case .row(let row) = item { row } else { nil }
        }
        guard loose[kind] != nil,
            let flat = FlatTable.rows(of: kind, items, builder.text, hasStrayNumber, builder.labels),
            written.isEmpty || FlatTable.isBetter(flat.rows, than: written, kind)
        else { return written }
        builder.looseWords += flat.words
        flattened.insert(kind)
        return flat.rows
    }

    /// Makes the figures of a table unreadable whose cells can't be told apart.
    private mutating func refuse(_ kind: TableKind, of form: Form?, line: Int) {
        builder.note(
            .tableUnseparated, line: line, met: "the labels of the table \(kind.label) without cells",
            expected: "a table, or text with a sign between its cells", subject: kind.label)
        builder.refuse(
            (form?.cells ?? []).filter { TableKind(of: $0) == kind }, cells: [], line: line, fault: .unseparated)
    }
}

/// The rows of a flattened table, by the grammar of its form.
enum FlatTable {
    /// The rows and the words that they are made of; `nil` when the text is not that of the table.
    static func rows(
        of kind: TableKind, _ items: [FlatItem], _ text: ReadingText, _ hasStrayNumbers: Bool, _ labels: FormLabels
    ) -> (rows: [TableRow], words: [Cell])? {
        let parts = FlatRuns.parts(of: items)
        return switch kind {
        case .proactive: FlatProactive.rows(of: parts, in: text, hasStrayNumbers: hasStrayNumbers, labels: labels)
        case .applications: FlatApplications.rows(of: parts, in: text, hasStrayNumbers: hasStrayNumbers, labels: labels)
        case .disputes: FlatDisputes.rows(of: parts, in: text, hasStrayNumbers: hasStrayNumbers)
        }
    }

    /// Whether more rows have cells than in those that the file wrote as rows.
    static func isBetter(_ flat: [TableRow], than written: [TableRow], _ kind: TableKind) -> Bool {
        func count(_ rows: [TableRow]) -> Int { rows.count { $0.count > 1 && $0.fault == nil } }
        return count(flat) > count(written)
    }
}
