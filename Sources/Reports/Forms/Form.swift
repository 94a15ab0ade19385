/// A version of the statutory form of the annual report, as one value: what it prints, under which names, which sums must
/// hold, and what became of the cells of the form before it.
///
/// A report's form is told from the labels of its tables, never from its year. Everything that reads, checks, publishes or
/// compares cells is made from these values; a new form is one more of them.
package struct Form: Hashable, Codable, Sendable {
    /// The name of the form in addresses and exports: stable for ever.
    package let rawValue: String
    private let facts: Facts

    /// Held behind one reference: every report has a form.
    private final class Facts: Sendable {
        let issuedBy: String
        let firstYear: Int
        let proactive: [ProactiveBlock]
        let applications: [ApplicationRow]
        let disputes: [DisputeOutcome]
        let changes: [FormChange]
        let overviewTopics: [OverviewTopic]
        let asksForFees: Bool

        init(
            issuedBy: String, firstYear: Int, proactive: [ProactiveBlock], applications: [ApplicationRow],
            disputes: [DisputeOutcome], changes: [FormChange], overviewTopics: [OverviewTopic], asksForFees: Bool
        ) {
            self.issuedBy = issuedBy
            self.firstYear = firstYear
            self.proactive = proactive
            self.applications = applications
            self.disputes = disputes
            self.changes = changes
            self.overviewTopics = overviewTopics
            self.asksForFees = asksForFees
        }
    }

    package init(
        _ name: String, issuedBy: String, firstYear: Int, proactive: [ProactiveBlock] = [],
        applications: [ApplicationRow] = [], disputes: [DisputeOutcome] = [], changes: [FormChange] = [],
        overviewTopics: [OverviewTopic] = [], asksForFees: Bool = false
    ) {
        rawValue = name
        facts = Facts(
            issuedBy: issuedBy, firstYear: firstYear, proactive: proactive, applications: applications,
            disputes: disputes, changes: changes, overviewTopics: overviewTopics, asksForFees: asksForFees)
    }

    /// The forms laid down so far, oldest first.
    package static let statutory: [Form] = [.form2014, .form2019, .form2021]

    /// Those of them that print the three tables.
    package static let withTables = statutory.filter(\.hasTables)

    /// The document that laid down the form.
    package var issuedBy: String { facts.issuedBy }
    /// The first report year for which the form was laid down; it holds up to the first year of the next.
    package var firstYear: Int { facts.firstYear }
    /// The blocks of table 2, in order.
    package var proactive: [ProactiveBlock] { facts.proactive }
    /// The rows of table 3, in order.
    package var applications: [ApplicationRow] { facts.applications }
    /// The cells of table 4, in order.
    package var disputes: [DisputeOutcome] { facts.disputes }
    /// What became of cells of the form before this one, and what is to be said of new ones.
    package var changes: [FormChange] { facts.changes }
    /// The topics that section one must treat.
    package var overviewTopics: [OverviewTopic] { facts.overviewTopics }
    /// Whether section six must speak of the fees for handling applications.
    package var asksForFees: Bool { facts.asksForFees }

    /// Whether the form prints the three tables; the one before 2019 did not.
    package var hasTables: Bool { !applications.isEmpty }

    package var proactiveRows: [ProactiveRow] { proactive.flatMap(\.rows) }
    package var proactiveColumns: [ProactiveColumn] { proactive.flatMap(\.columns) }

    /// The rows of table 2 that have `column`.
    package func proactiveRows(with column: ProactiveColumn) -> [ProactiveRow] {
        proactive.filter { $0.columns.contains(column) }.flatMap(\.rows)
    }

    package func has(_ row: ApplicationRow) -> Bool { applications.contains(row) }

    /// Every cell of the three tables, in the order in which they print them.
    package var cells: [FigureKey] { layout.cells }

    /// The cells of one table, in its order.
    package func cells(of table: Int) -> [FigureKey] { layout.tables[table] ?? [] }

    package func has(_ key: FigureKey) -> Bool { layout.has(key) }

    package var layout: FormLayout { FormLayout.statutory[rawValue] ?? FormLayout(self) }

    /// The form of a year: the last one laid down for it or before; the first for all years before that.
    package static func due(in year: Int, among forms: [Form] = statutory) -> Form? {
        forms.last { $0.firstYear <= year } ?? forms.first
    }

    // MARK: Equal by name

    package static func == (left: Form, right: Form) -> Bool { left.rawValue == right.rawValue }
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let form = Self.statutory.first(where: { $0.rawValue == name }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no form \(name)")
        }
        self = form
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// Where the cells of a form stand, worked out once.
package struct FormLayout: Sendable {
    /// Every cell of the form, in its order.
    package let cells: [FigureKey]
    /// The cells by table.
    package let tables: [Int: [FigureKey]]
    /// The cells that no statutory form has.
    package let added: [FigureKey]
    /// Whether the form has a cell, by the index of its key; beyond the end it has none.
    private let isOnForm: [Bool]

    init(_ form: Form) {
        cells =
            form.proactive.flatMap(\.keys)
            + form.applications.flatMap { row in Applicant.allCases.map { FigureKey(row, $0) } }
            + form.disputes.map { FigureKey($0) }
        tables = Dictionary(grouping: cells, by: \.table)
        added = cells.filter { $0.index >= FigureKey.count }
        var isOnForm = [Bool](repeating: false, count: (cells.map(\.index).max() ?? -1) + 1)
        for key in cells { isOnForm[key.index] = true }
        self.isOnForm = isOnForm
    }

    package func has(_ key: FigureKey) -> Bool { has(index: key.index) }
    package func has(index: Int) -> Bool { index < isOnForm.count && isOnForm[index] }

    static let statutory: [String: FormLayout] = Dictionary(
        uniqueKeysWithValues: Form.statutory.map { ($0.rawValue, FormLayout($0)) })
}

/// What is to be said of cells when a form replaced the one before it.
package enum FormChange: Sendable {
    /// The column has another name and still counts the same.
    case renamed(ProactiveColumn, BilingualText)
    /// A column takes the place of another in the given rows: near, and never in one line.
    case reworded(ProactiveColumn, to: ProactiveColumn, in: [ProactiveRow], BilingualText)
    /// A column takes the place of another and counts something else.
    case redefined(ProactiveColumn, to: ProactiveColumn, BilingualText)
    /// Several rows take the place of one, which is their sum. The first text is of the sum, the other of the parts.
    case split(ApplicationRow, into: [ApplicationRow], BilingualText, parts: BilingualText)
    /// A column without anything before it.
    case added(ProactiveColumn, BilingualText)
}

extension Report {
    /// The form whose rules apply: the report's own; for years before the forms with tables, that of the year.
    package var formInForce: Form? {
        form ?? year.flatMap { Form.due(in: $0) }.flatMap { $0.hasTables ? nil : $0 }
    }
}
