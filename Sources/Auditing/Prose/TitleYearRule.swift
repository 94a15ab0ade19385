import Reports
import SourceText

/// Y-TITLE: the year of the title is the one that the opening and section one speak of most.
///
/// A year that is named as often as the title's is no contradiction.
struct TitleYearRule: ReportRule {
    let id = RuleID.yearTitle

    func check(_ evidence: Evidence) -> Verdict {
        guard let year = evidence.report.year else { return .notEvaluable }
        let lines = evidence.prose.preamble + evidence.prose.lines(of: .overview)
        var places: [Int: [Place]] = [:]
        for line in lines {
            for mention in YearMention.mentions(in: line) { places[mention.year, default: []].append(line.place) }
        }
        guard !places.isEmpty else { return .notEvaluable }
        let own = places[year]?.count ?? 0
        let others = places.filter { $0.key != year && $0.value.count > own }
        guard let most = others.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) else { return .pass }
        return .fail(Verdict.Fault(instances: 1, places: most.value, detail: .years([most.key])))
    }
}
