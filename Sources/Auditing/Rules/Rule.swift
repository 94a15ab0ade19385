import Reports
import SourceText

/// An audit rule as one value: its words, what it looks at, how it is checked, and a case each in which it fires and stays
/// silent.
///
/// Pages, exports and commands all take their words from here. Tests run both cases of every rule.
package struct Rule: Sendable {
    package let id: RuleID
    package let group: Group
    package let severity: Severity
    /// Other severities for agencies of some levels.
    package let severityByLevel: [AgencyLevel: Severity]
    /// The forms on which the rule applies; on all others it is not applicable.
    package let scope: Scope
    /// What the rule is about, in a few words: the name that readers see, before its id.
    package let title: BilingualText
    /// What must hold, over the names of cells.
    package let formula: String
    /// What it means when the formula does not hold, in plain words.
    package let meaning: BilingualText
    /// When the rule may fire although nothing is wrong, or stay silent although something is: a reader who knows this
    /// judges better.
    package let caution: BilingualText
    /// The law, the document or the words of the form that the rule rests on; `nil` when it is plain arithmetic.
    package let basis: BilingualText?
    /// The cells whose figures decide; the finding names some of them.
    let cells: Cells
    let check: Check
    package let fires: RuleExample
    package let silent: RuleExample

    init(
        _ id: RuleID, _ severity: Severity, in group: Group, on scope: Scope, title: BilingualText, formula: String,
        meaning: BilingualText, caution: BilingualText, basis: BilingualText? = nil,
        severityByLevel: [AgencyLevel: Severity] = [:], cells: Cells, check: Check, fires: RuleExample,
        silent: RuleExample
    ) {
        self.id = id
        self.group = group
        self.severity = severity
        self.severityByLevel = severityByLevel
        self.scope = scope
        self.title = title.keyed("rule.\(id.rawValue).title")
        self.formula = formula
        self.meaning = meaning.keyed("rule.\(id.rawValue).meaning")
        self.caution = caution.keyed("rule.\(id.rawValue).caution")
        self.basis = basis?.keyed("rule.\(id.rawValue).basis")
        self.cells = cells
        self.check = check
        self.fires = fires
        self.silent = silent
    }

    /// What rules look at: what they are counted by where there is no room for each.
    package enum Group: CaseIterable, Sendable {
        case proactive, applications, disputes, years, prose, dates, shape, wording
    }

    /// Which forms a rule is about, by what they print and ask for.
    package enum Scope: Hashable, Sendable {
        case everyForm
        case formsWithTables
        /// Forms with all these columns of table 2.
        case columns([ProactiveColumn])
        case formsAskingForFees
        case formsWithTopics

        package func includes(_ form: Form) -> Bool {
            switch self {
            case .everyForm: true
            case .formsWithTables: form.hasTables
            case .columns(let columns):
                columns.allSatisfy { column in form.proactive.contains { $0.columns.contains(column) } }
            case .formsAskingForFees: form.asksForFees
            case .formsWithTopics: !form.overviewTopics.isEmpty
            }
        }
    }

    enum Cells: Sendable {
        /// The rule is about words, dates or rows that were added.
        case none
        case every
        case table(Int)
        case some([FigureKey])
        /// Those of its equations.
        case ofEquations
    }

    enum Check: Sendable {
        /// Equations over one report.
        case sums(FormEquations)
        /// Asked only on forms in the rule's scope, or when the form is not known.
        case report(@Sendable (Evidence) -> Verdict)
        /// Over a report and that of the year before; without one it is not applicable.
        case years(@Sendable (_ evidence: Evidence, _ previous: Evidence) -> Verdict)
        /// Over the other versions of a report.
        case versions(@Sendable (Evidence, [ReportVersion]) -> Verdict)
        /// Over the texts of all reports at once: what they have in common is searched for elsewhere.
        case resemblances(@Sendable ([Resemblance]) -> Verdict)
    }

    /// The statutory forms on which the rule applies.
    package var forms: [Form] { Form.statutory.filter(scope.includes) }

    /// The cells that the rule looks at on `form`.
    package func cells(on form: Form) -> [FigureKey] {
        switch cells {
        case .none: []
        case .every: form.cells
        case .table(let table): form.cells(of: table)
        case .some(let keys): keys.filter(form.has)
        case .ofEquations: Array(Set(equations(on: form).flatMap(\.keys))).sorted()
        }
    }

    /// The rule's equations on `form`; none for a rule that is not made of equations.
    package func equations(on form: Form?) -> [Equation] {
        if case .sums(let equations) = check { equations.on(form) } else { [] }
    }

    // MARK: All rules

    /// Every rule, in the order of `RuleID`.
    package static let catalogue: [Rule] = RuleID.allCases.map(\.rule)

    /// The rules that are equations over one report.
    package static let withEquations = catalogue.filter { rule in
        if case .sums = rule.check { true } else { false }
    }
}

extension Rule: CustomStringConvertible {
    package var description: String { id.rawValue }
}

extension RuleID {
    /// The rule of that name: a name without one does not compile.
    package var rule: Rule {
        switch self {
        case .table3Balance: .table3Balance
        case .table3RowSum: .table3RowSum
        case .table3ResultSum: .table3ResultSum
        case .table3Integer: .table3Integer
        case .table3Blank: .table3Blank
        case .table4ReviewSum: .table4ReviewSum
        case .table4DirectSum: .table4DirectSum
        case .table4AfterSum: .table4AfterSum
        case .table4Integer: .table4Integer
        case .table4Blank: .table4Blank
        case .plausibleDispute: .plausibleDispute
        case .table2Integer: .table2Integer
        case .table2Blank: .table2Blank
        case .table2Delta: .table2Delta
        case .table2PublishedTotal: .table2PublishedTotal
        case .table2InForceFloor: .table2InForceFloor
        case .table2Rulemaking: .table2Rulemaking
        case .table2ProcurementPair: .table2ProcurementPair
        case .table2MoneyUnit: .table2MoneyUnit
        case .table2ExtraBlank: .table2ExtraBlank
        case .yearsCarryOver: .yearsCarryOver
        case .yearsInForce: .yearsInForce
        case .yearsItems: .yearsItems
        case .yearsRevision: .yearsRevision
        case .yearsJump: .yearsJump
        case .proseApplications: .proseApplications
        case .proseDispute: .proseDispute
        case .proseNormativeDocuments: .proseNormativeDocuments
        case .proseResult: .proseResult
        case .prosePartAndWhole: .prosePartAndWhole
        case .proseFee: .proseFee
        case .yearTitle: .yearTitle
        case .yearNext: .yearNext
        case .dateLate: .dateLate
        case .dateEarly: .dateEarly
        case .dateNoDate: .dateNoDate
        case .shapeSections: .shapeSections
        case .shapeTables: .shapeTables
        case .shapeRows: .shapeRows
        case .shapeForm: .shapeForm
        case .shapeOverview: .shapeOverview
        case .wordingLabel: .wordingLabel
        case .wordingSelfName: .wordingSelfName
        case .wordingCopiedText: .wordingCopiedText
        }
    }
}
