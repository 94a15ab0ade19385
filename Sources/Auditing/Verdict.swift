import Reports
import SourceText

/// What a rule says of a report, before it gets the rule's name and severity.
struct Verdict: Sendable {
    var status: RuleStatus
    var count: RuleResult.Count = .none
    var fault: Fault?

    /// What fails: becomes the finding.
    struct Fault: Sendable {
        var instances: Int
        /// Cells of the report under audit, in any order.
        var cells: [FigureKey] = []
        var breaches: [Breach] = []
        /// Places of what is no cell; those of the cells are added.
        var places: [Place] = []
        var detail: Finding.Detail = .none
        /// Where it is not the rule's own.
        var severity: Severity?
    }

    static let pass = Verdict(status: .pass)
    static let notApplicable = Verdict(status: .notApplicable)
    static let notEvaluable = Verdict(status: .notEvaluable)

    static func fail(_ fault: Fault) -> Verdict { Verdict(status: .fail, fault: fault) }

    /// The verdict of a rule with `all` instances of which `evaluated` had every operand; fails when there is a fault.
    static func of(evaluated: Int, all: Int, fault: Fault?) -> Verdict {
        let status: RuleStatus =
            if fault != nil {
                .fail
            } else if evaluated == 0 {
                .notEvaluable
            } else {
                evaluated == all ? .pass : .partial
            }
        return Verdict(status: status, count: .evaluated(evaluated, of: all), fault: fault)
    }

    /// The verdict of a rule that looks at cells one by one.
    static func of(evaluated: Int, all: Int, failing cells: [FigureKey]) -> Verdict {
        of(
            evaluated: evaluated, all: all,
            fault: cells.isEmpty ? nil : Fault(instances: cells.count, cells: cells))
    }
}
