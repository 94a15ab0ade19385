import Auditing
import Reports
import SourceText
import Testing

/// One rule, one report of zeros with some edits, and what must come of it.
struct RuleCase: CustomTestStringConvertible, Sendable {
    typealias Edit = @Sendable (inout Report) -> Void

    let rule: RuleID
    let status: RuleStatus
    let why: String
    var form = Form.form2021
    var level: AgencyLevel?
    var kind: AgencyKind?
    /// What the year before looks like; `nil` when there is no report for it.
    var previous: Edit?
    /// What other versions of the report look like.
    var versions: [Edit] = []
    let edit: Edit

    init(
        _ rule: RuleID, _ status: RuleStatus, _ why: String, form: Form = .form2021, level: AgencyLevel? = .county,
        kind: AgencyKind? = .department, previous: Edit? = nil, versions: [Edit] = [], edit: @escaping Edit
    ) {
        self.rule = rule
        self.status = status
        self.why = why
        self.form = form
        self.level = level
        self.kind = kind
        self.previous = previous
        self.versions = versions
        self.edit = edit
    }

    var testDescription: String { "\(rule.rawValue) \(status.rawValue): \(why)" }

    static let nowhere = Place(line: 1, column: 1)

    var outcome: Audit.Outcome {
        var report = ConsistentReport.zero(form)
        var before = ConsistentReport.zero(form)
        before.year = report.year.map { $0 - 1 }
        edit(&report)
        previous?(&before)
        let evidence = Evidence(report, level: level, kind: kind)
        let others = versions.map { edit in
            var other = ConsistentReport.zero(form)
            edit(&other)
            return ReportVersion(path: "other.txt", report: other)
        }
        return Audit.run(
            evidence, previous: previous == nil ? nil : Evidence(before, level: level, kind: kind), versions: others)
    }
}

extension Report {
    /// Sets the cell of that name; a name that no form has changes nothing, and the case fails.
    mutating func set(_ name: String, _ count: Int64) {
        if let key = FigureKey(name: name) { set(key, count) }
    }

    mutating func set(_ name: String, _ figure: Figure) {
        if let key = FigureKey(name: name) { set(key, figure) }
    }

    mutating func empty(table: Int, _ status: Figure.Status) {
        for key in form?.cells ?? [] where key.table == table {
            set(key, Figure(status))
        }
    }
}
