import SourceText

/// What an audit rule says: its formula, its meaning for citizens and its basis.
///
/// One definition per rule, here alone: pages, exports and commands all take their words from it. How a rule is checked
/// is the business of `Auditing`.
package struct Rule: Hashable, Sendable {
    package let id: RuleID
    package let severity: Severity
    /// The forms on which the rule applies; on all others it is not applicable.
    package let scope: Scope
    /// What must hold, over the names of cells.
    package let formula: String
    /// What it means when the formula does not hold, in plain words.
    package let meaning: BilingualText
    /// The law, the document or the words of the form that the rule rests on; `nil` when it is plain arithmetic.
    package let basis: BilingualText?
    /// Other severities for agencies of some levels.
    package let severityByLevel: [AgencyLevel: Severity]

    init(
        _ id: RuleID, _ severity: Severity, on scope: Scope, formula: String, chinese: String, english: String,
        basis: BilingualText? = nil, severityByLevel: [AgencyLevel: Severity] = [:]
    ) {
        self.id = id
        self.severity = severity
        self.scope = scope
        self.formula = formula
        meaning = BilingualText(chinese: chinese, english: english).keyed("rule.\(id.rawValue).meaning")
        self.basis = basis?.keyed("rule.\(id.rawValue).basis")
        self.severityByLevel = severityByLevel
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

    /// The statutory forms on which the rule applies.
    package var forms: [Form] { Form.statutory.filter(scope.includes) }

    /// Every rule, in the order of `RuleID`.
    package static let catalogue: [Rule] = {
        let all =
            applicationRules + disputeRules + proactiveRules + yearsRules + proseRules + shapeRules + wordingRules
        return RuleID.allCases.compactMap { id in all.first { $0.id == id } }
    }()
}
