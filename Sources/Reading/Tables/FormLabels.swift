import Reports
import SourceText

/// The labels by which the rows and heads of tables 2 and 3 are known on the given forms, and the order of their lines.
///
/// Made once for a set of forms: to be handed to every reading.
package final class FormLabels: Sendable {
    /// Those with tables, oldest first.
    let forms: [Form]
    let applicationRows: LabelIndex<ApplicationRow>
    let proactiveRows: LabelIndex<ProactiveRow>
    let proactiveColumns: LabelIndex<ProactiveColumn>
    let flatApplicationRows: FlatLabels<ApplicationRow>
    let flatProactiveRows: FlatLabels<ProactiveRow>
    let flatProactiveColumns: FlatLabels<ProactiveColumn>
    /// For each form the heads that no other one prints: what tells it where a table has no cells.
    let marks: [[[UInt8]]]
    /// Every cell that one of the forms has.
    let keys: [FigureKey]
    private let applicationRanks: [Int]
    private let proactiveRanks: [Int]
    private let columnRanks: [Int]
    /// The forms that print each column of table 2, by its number and as indices of `forms`.
    private let columnForms: [[Int]]
    /// The labels of each column of table 2, by its number, those of the forms first.
    private let heads: [[String]]
    /// The cells of table 2 by the number of their row.
    private let proactiveKeys: [[FigureKey]]

    /// Those of the statutory forms.
    package static let statutory = FormLabels(of: Form.statutory)

    package init(of forms: [Form]) {
        let forms = forms.filter(\.hasTables)
        self.forms = forms
        let rows = Form.lines(of: forms, \.applications)
            .map { (key: $0, official: Self.labels(of: $0, on: forms, \.applications), variants: $0.variants) }
        applicationRows = LabelIndex(rows)
        flatApplicationRows = FlatLabels(rows)
        applicationRanks = Form.ranks(of: forms, \.applications)
        let proactive = Form.lines(of: forms, \.proactiveRows)
            .map { row in
                (
                    key: row, official: Self.labels(of: row, on: forms, \.proactiveRows) + row.otherLabels,
                    variants: [String]()
                )
            }
        proactiveRows = LabelIndex(proactive)
        flatProactiveRows = FlatLabels(proactive)
        proactiveRanks = Form.ranks(of: forms, \.proactiveRows)
        let columns = Form.lines(of: forms, \.proactiveColumns)
            .map { column in
                (
                    key: column, official: Self.labels(of: column, on: forms, \.proactiveColumns) + column.otherLabels,
                    variants: [String]()
                )
            }
        proactiveColumns = LabelIndex(columns)
        flatProactiveColumns = FlatLabels(columns)
        var heads = [[String]](repeating: [], count: (columns.map { Int($0.key.number) }.max() ?? -1) + 1)
        for column in columns { heads[Int(column.key.number)] = column.official }
        self.heads = heads
        columnRanks = Form.ranks(of: forms, \.proactiveColumns)
        columnForms = heads.indices.map { number in
            forms.indices.filter { index in forms[index].proactiveColumns.contains { Int($0.number) == number } }
        }
        marks = Self.marks(of: forms)
        var seen: Set<FigureKey> = []
        keys = FigureKey.all + forms.flatMap(\.cells).filter { $0.index >= FigureKey.count && seen.insert($0).inserted }
        var proactiveKeys = [[FigureKey]](repeating: [], count: proactiveRanks.count)
        for key in keys {
            if case .proactive(let row, _) = key.cell { proactiveKeys[Int(row.number)].append(key) }
        }
        self.proactiveKeys = proactiveKeys
    }

    /// The label that each form gives a line.
    private static func labels<Line: FormLine>(of line: Line, on forms: [Form], _ lines: (Form) -> [Line]) -> [String] {
        var seen: Set<String> = []
        return forms.flatMap(lines).filter { $0 == line }.map(\.label).filter { seen.insert($0).inserted }
    }

    private static func marks(of forms: [Form]) -> [[[UInt8]]] {
        forms.indices.map { index in
            let others = forms.indices.filter { $0 != index }
                .flatMap { forms[$0].proactiveColumns.map { CoreText.of(Array($0.label.utf8)[...]) } }
            return forms[index].proactiveColumns.filter { $0.kind == .count }
                .map { CoreText.of(Array($0.label.utf8)[...]) }
                .filter { mark in !others.contains { ByteText.find(mark, in: $0) != nil } }
        }
    }

    // MARK: Which form

    /// The form that the heads of table 2 prove: the one with most of those that not every form has.
    ///
    /// - Parameter heads: each with the core of its label. Where several forms have all of them, they may differ in names.
    func form(provedBy heads: [(column: ProactiveColumn, core: [UInt8])]) -> Form? {
        let telling = heads.filter { columnForms[Int($0.column.number)].count < forms.count }
        let counts = forms.indices.map { form in
            telling.count { columnForms[Int($0.column.number)].contains(form) }
        }
        guard let most = counts.max(), most > 0 else { return nil }
        var best = forms.indices.filter { counts[$0] == most }
        if best.count > 1, most == telling.count {
            let named = best.map { form in
                heads.count { head in
                    forms[form].proactiveColumns.contains { $0 == head.column && LabelCore.of($0.label) == head.core }
                }
            }
            best = zip(best, named).filter { $0.1 == named.max() }.map(\.0)
        }
        return best.count == 1 ? forms[best[0]] : nil
    }

    /// The form that the rows of table 3 prove: the only one that has all of those that not every form has.
    func form(provedBy rows: [ApplicationRow]) -> Form? {
        let telling = rows.filter { row in !forms.allSatisfy { $0.has(row) } }
        guard !telling.isEmpty else { return nil }
        let possible = forms.filter { form in telling.allSatisfy(form.has) }
        return possible.count == 1 ? possible[0] : nil
    }

    /// The newest form that has all of the rows found.
    func form<Row: FormLine>(with found: [Row], _ rows: (Form) -> [Row]) -> Form? {
        forms.last { form in
            let own = Set(rows(form))
            return found.allSatisfy(own.contains)
        } ?? forms.last
    }

    // MARK: Order

    /// The place of a row in the order of the forms.
    func rank(_ row: ApplicationRow) -> Int { applicationRanks[Int(row.number)] }
    func rank(_ row: ProactiveRow) -> Int { proactiveRanks[Int(row.number)] }

    func rank(_ column: ProactiveColumn) -> Int { columnRanks[Int(column.number)] }

    /// Every label of a column.
    func heads(of column: ProactiveColumn) -> [String] { heads[Int(column.number)] }

    /// The cell of table 2, or `nil` when none of the forms has it.
    func key(_ row: ProactiveRow, _ column: ProactiveColumn) -> FigureKey? {
        let key = FigureKey(row, column)
        return keys(of: row).contains(key) ? key : nil
    }

    /// Every cell of a row of table 2.
    func keys(of row: ProactiveRow) -> [FigureKey] { proactiveKeys[Int(row.number)] }
}

/// The words of tables that all forms have in common.
enum TableLabels {
    /// The groups of table 3, which stand before their rows or in rows of their own.
    static let applicationGroups: [[UInt8]] =
        ([ApplicationGroup.outcomesLabel] + ApplicationGroup.allCases.map(\.label)).map(LabelCore.of)

    /// The heads of table 3 in the order in which its head rows print them.
    static let applicationHeads = [
        "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
    ].map(LabelCore.of)

    /// The heads of table 4 in the order in which its head rows print them.
    static let disputeHeads: [[UInt8]] = {
        let results = DisputeResult.allCases.map(\.label)
        let labels =
            [DisputeBlock.review.label, DisputeBlock.litigationLabel] + results
            + [DisputeBlock.direct.label, DisputeBlock.afterReview.label] + results + results
        return labels.map(LabelCore.of)
    }()

    static let contentHead = LabelCore.of("信息内容")
    static let applicantHead = LabelCore.of("申请人情况")
    static let balanceNote = Array("勾稽关系".utf8)
    static let clausePrefix = Array("第二十条第".utf8)
}
