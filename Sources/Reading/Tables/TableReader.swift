import Documents
import Reports
import SourceText

/// Sorts the rows of a report's tables by official table and has each read.
///
/// A row is sorted by the marks that only one table has; a row without marks belongs to the table that is being read,
/// so that a table may be cut into several and still be whole.
struct TableReader {
    private var rows: [TableKind: [TableRow]] = [:]
    private var firstLine: [TableKind: Int] = [:]
    private var builder: SheetBuilder

    init(path: String, text: ReadingText) {
        builder = SheetBuilder(path: path, text: text)
    }

    /// Takes in a table that stands in `section`.
    mutating func add(_ table: Table, in section: SectionKey?) {
        var kind = section.flatMap { TableKind(section: $0) }
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

    /// Reads everything taken in. The result's form is the one proved by the heads of table 2, else by the rows of
    /// table 3.
    consuming func finish() -> (sheet: SheetBuilder, form: Form?) {
        let formOfHeads = ProactiveTableReader.read(rows[.proactive] ?? [], into: &builder)
        let formOfRows = ApplicationTableReader.read(
            rows[.applications] ?? [], formOfHeads: formOfHeads, into: &builder)
        DisputeTableReader.read(rows[.disputes] ?? [], into: &builder)
        // A table of which only the heads are left is missing too.
        let found = Set(FigureKey.all.filter { builder.figures[$0].status != .absent }.map { TableKind(of: $0) })
        for kind in TableKind.allCases where !found.contains(kind) {
            builder.problems.append(
                Problem(
                    .tableMissing, path: builder.path, met: "no table \(kind.label)", expected: "the official table",
                    subject: kind.label))
        }
        return (builder, formOfHeads ?? formOfRows)
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

    private static let litigationHead = LabelCore.of(DisputeBlock.litigationLabel)
    private static let directHead = LabelCore.of(DisputeBlock.direct.label)
    private static let afterReviewHead = LabelCore.of(DisputeBlock.afterReview.label)
}
