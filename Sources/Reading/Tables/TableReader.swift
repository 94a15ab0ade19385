import Documents
import Reports
import SourceText

/// Sorts the rows of a report's tables by official table and has each read.
///
/// A row is sorted by the marks that only one table has; a row without marks belongs to the table that is being read,
/// so that a table may be cut into several and still be whole.
struct TableReader {
    private var rows: [TableKind: [TableRow]] = [:]
    /// Where paragraphs stand that have the labels of a table, but no cells.
    private var loose: [TableKind: Int] = [:]
    private var looseForm: Form?
    /// The paragraphs of the sections with tables: a table's cells may stand in paragraphs of their own.
    private var looseLines: [TableKind: [LooseTable.Line]] = [:]
    /// Whether a number stands alone outside those sections, as page marks do: then one may stand among figures too.
    private var hasStrayNumber = false
    /// The end of the paragraphs above, since a label may be broken over several.
    private var looseTail: [UInt8] = []
    /// Where the statistical table of 2014 begins.
    private var oldTable: Int?
    private var builder: SheetBuilder

    init(path: String, text: ReadingText) {
        builder = SheetBuilder(path: path, text: text)
    }

    /// Takes in a table that stands in `section`.
    mutating func add(_ table: Table, in section: SectionKey?) {
        var kind = section.flatMap { TableKind(section: $0) }
        if kind == nil, isOld(table) {
            addOld(table)
            return
        }
        for cells in table.rows {
            let row = TableRow(cells: cells, text: builder.text)
            kind = TableKind(marksOf: row) ?? kind
            if let kind {
                rows[kind, default: []].append(row)
            } else {
                builder.note(
                    .tableUnknown, line: row.textLine, met: "a row of a table outside the three official ones",
                    expected: "tables 2, 3 and 4 of the form")
                builder.keepExtra(row, table: nil)
            }
        }
    }

    /// Takes in a paragraph that stands where a table should: a table without cells still has its labels.
    mutating func add(_ paragraph: Paragraph, in section: SectionKey?) {
        let cell = Cell(span: paragraph.span, line: paragraph.line, doubts: paragraph.doubts)
        guard let kind = section.flatMap({ TableKind(section: $0) }) else {
            looseTail = []
            hasStrayNumber = hasStrayNumber || isNumber(cell)
            return
        }
        let label = LabelCore.of(builder.text.bytes[paragraph.span.range])
        looseLines[kind, default: []].append(LooseTable.Line(cell: cell, label: label, isFigure: isFigure(cell)))
        let core = looseTail + SimplifiedText.of(CoreText.of(builder.text.bytes[paragraph.span.range]))
        looseTail = core.suffix(30)
        if loose[kind] == nil, kind.looseMarks.contains(where: { ByteText.find($0, in: core) != nil }) {
            loose[kind] = paragraph.line
        }
        guard loose[kind] != nil, looseForm == nil else { return }
        looseForm =
            TableKind.looseForms.first { form in form.marks.contains { ByteText.find($0, in: core) != nil } }?.form
    }

    /// Whether a paragraph could be the whole of a cell with a figure, of any kind.
    private func isFigure(_ cell: Cell) -> Bool {
        guard cell.span.range.count <= 60 else { return false }
        return [CellKind.signedDelta, .money(defaultUnit: .yuan)].contains {
            builder.reader.read(cell, kind: $0).figure.status != .unreadable
        }
    }

    private func isNumber(_ cell: Cell) -> Bool {
        let core = CoreText.of(builder.text.bytes[cell.span.range.prefix(30)])
        return core.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether the labels of the table of `section` stand in paragraphs.
    func isLoose(_ section: SectionKey) -> Bool { TableKind(section: section).map { loose[$0] != nil } ?? false }

    private func isOld(_ table: Table) -> Bool {
        table.rows.prefix(4).contains { row in
            let labels = TableRow(cells: row, text: builder.text).labels
            return labels.contains(TableKind.oldIndicator) && labels.contains(TableKind.oldCount)
        }
    }

    /// Keeps the rows of the old statistical table as found.
    private mutating func addOld(_ table: Table) {
        for cells in table.rows {
            let row = TableRow(cells: cells, text: builder.text)
            if oldTable == nil {
                oldTable = row.textLine
                builder.note(
                    .formOld, line: row.textLine, met: "the statistical table of 国办发〔2014〕32号",
                    expected: "one of the forms since 2019")
            }
            builder.keepExtra(row, table: nil)
        }
    }

    /// Reads everything taken in. The result's form is the one proved by the heads of table 2, else by the rows of
    /// table 3.
    consuming func finish() -> (sheet: SheetBuilder, form: Form?) {
        for kind in TableKind.allCases where loose[kind] != nil && rows[kind] == nil && !hasStrayNumber {
            guard let table = LooseTable.rows(of: kind, in: looseLines[kind] ?? [], text: builder.text) else {
                continue
            }
            rows[kind] = table.rows
            builder.looseLines.formUnion(table.lines)
        }
        let formOfHeads = ProactiveTableReader.read(rows[.proactive] ?? [], into: &builder)
        let formOfRows = ApplicationTableReader.read(
            rows[.applications] ?? [], formOfHeads: formOfHeads, into: &builder)
        DisputeTableReader.read(rows[.disputes] ?? [], into: &builder)
        // A table of which only the heads are left is missing too.
        let found = Set(FigureKey.all.filter { builder.figures.status(of: $0) != .absent }.map { TableKind(of: $0) })
        let form = formOfHeads ?? formOfRows ?? looseForm ?? (oldTable == nil ? nil : .form2014)
        for kind in TableKind.allCases where !found.contains(kind) {
            if let line = loose[kind] {
                refuse(kind, of: form, line: line)
                continue
            }
            if form == .form2014 { continue }
            builder.problems.append(
                Problem(
                    .tableMissing, path: builder.path, met: "no table \(kind.label)", expected: "the official table",
                    subject: kind.label))
        }
        return (builder, form)
    }

    /// Makes the figures of a table unreadable whose cells can't be told apart.
    private mutating func refuse(_ kind: TableKind, of form: Form?, line: Int) {
        builder.note(
            .tableUnseparated, line: line, met: "the labels of the table \(kind.label) without cells",
            expected: "a table, or text with a sign between its cells", subject: kind.label)
        builder.refuse((form?.cells ?? []).filter { TableKind(of: $0) == kind }, cells: [], line: line)
    }
}

extension TableKind {
    /// The table that stands in `section`, if any.
    init?(section: SectionKey) {
        switch section {
        case .proactive: self = .proactive
        case .applications: self = .applications
        case .reviewLitigation: self = .disputes
        default: return nil
        }
    }

    /// The table that has the cell of that name.
    init(of key: FigureKey) {
        switch key.cell {
        case .proactive: self = .proactive
        case .application: self = .applications
        case .dispute: self = .disputes
        }
    }

    /// The table that a row can only belong to, or `nil` when it has no mark of any.
    init?(marksOf row: TableRow) {
        for label in row.labels where !label.isEmpty {
            if label == TableLabels.contentHead || label.starts(with: TableLabels.clausePrefix) {
                self = .proactive
                return
            }
            if label == TableLabels.applicantHead {
                self = .applications
                return
            }
            if label == Self.litigationHead || label == Self.directHead || label == Self.afterReviewHead {
                self = .disputes
                return
            }
        }
        return nil
    }

    /// Words that only the table has, not the prose about it.
    fileprivate var looseMarks: [[UInt8]] {
        switch self {
        case .proactive: [Array("信息内容".utf8)]
        case .applications: [Array("申请人情况".utf8), Array("商业企业".utf8)]
        case .disputes: [Array("结果维持".utf8)]
        }
    }

    fileprivate static let looseForms: [(form: Form, marks: [[UInt8]])] = [
        (.form2019, ["本年新制作数量", "对外公开总数量", "上一年项目数量"].map { Array($0.utf8) }),
        (.form2021, ["本年制发件数", "本年废止件数", "现行有效件数"].map { Array($0.utf8) }),
    ]

    fileprivate static let oldIndicator = LabelCore.of("统计指标")
    fileprivate static let oldCount = LabelCore.of("统计数")

    private static let litigationHead = LabelCore.of(DisputeBlock.litigationLabel)
    private static let directHead = LabelCore.of(DisputeBlock.direct.label)
    private static let afterReviewHead = LabelCore.of(DisputeBlock.afterReview.label)
}
