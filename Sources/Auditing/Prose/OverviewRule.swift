import Reports

/// S-OVERVIEW: section one treats the topics that the form names.
struct OverviewRule: ReportRule {
    let id = RuleID.shapeOverview

    func check(_ evidence: Evidence) -> Verdict {
        guard let section = evidence.report.section(.overview) else { return .notEvaluable }
        let lines = evidence.prose.lines(of: .overview)
        let missing = (evidence.form?.overviewTopics ?? OverviewTopic.allCases).filter { topic in
            !topic.words.contains { word in lines.contains { $0.contains(word) } }
        }
        guard !missing.isEmpty else { return .pass }
        return .fail(
            Verdict.Fault(instances: missing.count, places: [section.place], detail: .topics(missing)))
    }
}
