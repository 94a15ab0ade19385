import Reports
import SourceText

/// N-FEE: section six says whether processing fees were charged.
///
/// A notice at most: the wording of the duty was not verified. Source: 国办函〔2020〕109号.
struct FeeRule: ReportRule {
    let id = RuleID.proseFee

    func check(_ evidence: Evidence) -> Verdict {
        guard let section = evidence.report.section(.otherMatters) else { return .notEvaluable }
        let lines = evidence.prose.lines(of: .otherMatters)
        if lines.contains(where: { $0.contains("信息处理费") || $0.contains("收费") || $0.contains("收取费用") }) { return .pass }
        let places = lines.isEmpty ? [section.place] : lines.map(\.place)
        return .fail(Verdict.Fault(instances: 1, places: places))
    }
}
