import Reports
import SourceText

/// Y-NEXT: a year that a plan is bound to (2021年，我镇将…) is the one after the report's.
///
/// Asked of the sections on problems and other matters only: elsewhere 将 mostly means "took and", as in 将…列入.
struct NextYearRule: ReportRule {
    let id = RuleID.yearNext
    private static let verbs = ["将", "计划", "拟", "下一步"].map { Array($0.utf8) }
    /// What says that a thing is done, so that 将 is no plan.
    private static let done = ["已", "了", "虽"].map { Array($0.utf8) }
    /// The furthest that a verb may stand behind its year, in bytes: a comma and a subject.
    private static let reach = 24

    func check(_ evidence: Evidence) -> Verdict {
        guard let year = evidence.report.year else { return .notEvaluable }
        var planned: [(year: Int, place: Place)] = []
        for line in evidence.prose.lines(of: .problems, .otherMatters) {
            for mention in YearMention.mentions(in: line) where isPlan(line, behind: mention.end) {
                planned.append((mention.year, line.place))
            }
        }
        guard !planned.isEmpty else { return .notApplicable }
        let stale = planned.filter { $0.year <= year }
        guard !stale.isEmpty else { return .pass }
        return .fail(
            Verdict.Fault(
                instances: stale.count, places: stale.map(\.place), detail: .years(Set(stale.map(\.year)).sorted())))
    }

    private func isPlan(_ line: ProseLine, behind start: Int) -> Bool {
        let verbs = Self.verbs.compactMap { line.find($0, from: start) }
        guard let verb = verbs.min(), verb - start <= Self.reach else { return false }
        // Beyond a full stop it is another sentence.
        if let stop = line.find(Array("。".utf8), from: start), stop < verb { return false }
        return !Self.done.contains { word in line.find(word, from: start).map { $0 < verb } ?? false }
    }
}
