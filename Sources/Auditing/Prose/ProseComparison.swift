import Reports

/// A figure of the prose held against the sum of cells that must equal it.
struct ProseComparison {
    let prose: NarrativeKey
    let cells: [FigureKey]

    init(_ prose: NarrativeKey, equals cells: [FigureKey]) {
        self.prose = prose
        self.cells = cells
    }

    /// The verdict over all `comparisons`; those that the prose says nothing of do not count.
    static func verdict(_ evidence: Evidence, _ comparisons: [ProseComparison]) -> Verdict {
        var evaluated = 0
        var stated = 0
        var fault = Verdict.Fault(instances: 0)
        for comparison in comparisons {
            let figures = evidence.report.narrative.filter { $0.key == comparison.prose }
            guard !figures.isEmpty else { continue }
            stated += 1
            let counts = comparison.cells.compactMap { evidence.count($0) }
            guard counts.count == comparison.cells.count else { continue }
            evaluated += 1
            let sum = counts.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
            if figures.contains(where: { $0.value == sum }) { continue }
            fault.instances += 1
            fault.cells += comparison.cells
            fault.places += figures.map(\.place)
        }
        if stated == 0 { return .notApplicable }
        if fault.instances > 0 {
            let shown = evidence.report.narrative.filter { fault.places.contains($0.place) }
            fault.detail = .narrative(shown)
            return .fail(fault)
        }
        return evaluated == 0 ? .notEvaluable : Verdict(status: evaluated == stated ? .pass : .partial)
    }
}
