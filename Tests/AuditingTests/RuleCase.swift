import Auditing
import Reports
import SourceText
import Testing

/// One rule, one small case, and what must come of it. Every rule has two cases of its own; these are all others.
struct RuleCase: CustomTestStringConvertible, Sendable {
    typealias Edit = RuleExample.Edit

    let rule: RuleID
    let status: RuleStatus
    let form: Form
    let level: AgencyLevel?
    let example: RuleExample

    init(
        _ rule: RuleID, _ status: RuleStatus, _ why: String, form: Form = .form2021, level: AgencyLevel? = .county,
        kind: AgencyKind? = .department, previous: Edit? = nil, versions: [Edit] = [], edit: @escaping Edit
    ) {
        self.rule = rule
        self.status = status
        self.form = form
        self.level = level
        example = RuleExample(
            why, level: level, kind: kind, previous: previous, versions: versions, edit: edit)
    }

    var testDescription: String { "\(rule.rawValue) \(status.rawValue): \(example.about)" }

    static let nowhere = RuleExample.nowhere

    var outcome: Audit.Outcome { example.outcome(on: form) }
}

extension Report {
    mutating func empty(table: Int, _ status: Figure.Status) {
        for key in form?.cells ?? [] where key.table == table {
            set(key, Figure(status))
        }
    }
}
