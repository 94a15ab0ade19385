import Reports

/// S-SECTIONS: all six sections are there, in their order.
struct SectionsRule: ReportRule {
    let id = RuleID.shapeSections

    func check(_ evidence: Evidence) -> Verdict {
        let sections = evidence.report.sections
        let missing = SectionKey.allCases.filter { key in !sections.contains { $0.key == key } }
        let late = zip(sections, sections.dropFirst()).filter { $0.key.rawValue > $1.key.rawValue }.map(\.1)
        if missing.isEmpty, late.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(
                instances: missing.count + late.count, places: late.map(\.place),
                detail: .sections(missing: missing, isOutOfOrder: !late.isEmpty)))
    }
}
