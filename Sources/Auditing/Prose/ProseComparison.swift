import Reports

/// One kind of figure of the prose and how it is held against the tables.
///
/// A figure that agrees is enough: others of its kind may count something else. Where none agrees, there is a finding only
/// when the prose states one value and states it of nothing but the report itself; in all other cases nothing can be said.
struct ProseComparison {
    let prose: NarrativeKey
    let match: (NarrativeFigure, Evidence) -> ProseMatch

    init(_ prose: NarrativeKey, match: @escaping (NarrativeFigure, Evidence) -> ProseMatch) {
        self.prose = prose
        self.match = match
    }

    init(_ prose: NarrativeKey, equals cells: [FigureKey]) {
        self.init(prose) { figure, evidence in ProseMatch.count(figure, equals: cells, evidence) }
    }

    /// The verdict over all `comparisons`; those that the prose says nothing of do not count.
    static func verdict(_ evidence: Evidence, _ comparisons: [ProseComparison]) -> Verdict {
        var evaluated = 0
        var stated = 0
        var fault = Verdict.Fault(instances: 0)
        var differences: [ProseDifference] = []
        for comparison in comparisons {
            let figures = evidence.report.narrative.filter { $0.key == comparison.prose }
            let isElsewhere = evidence.report.narrativeElsewhere.contains { $0.key == comparison.prose }
            guard !figures.isEmpty || isElsewhere else { continue }
            stated += 1
            let met = comparison.differences(figures, evidence)
            switch met {
            case .holds: evaluated += 1
            case .differ(let found) where !isElsewhere:
                evaluated += 1
                fault.instances += 1
                fault.cells += found.flatMap(\.cells)
                fault.places += found.map(\.figure.place)
                differences += found
            case .differ, .unknown: break
            }
        }
        if stated == 0 { return .notApplicable }
        if fault.instances > 0 {
            fault.detail = .prose(differences)
            return .fail(fault)
        }
        return evaluated == 0 ? .notEvaluable : Verdict(status: evaluated == stated ? .pass : .partial)
    }

    private enum Result {
        case holds
        case differ([ProseDifference])
        case unknown
    }

    private func differences(_ figures: [NarrativeFigure], _ evidence: Evidence) -> Result {
        var differences: [ProseDifference] = []
        var isUnknown = false
        for figure in figures {
            switch match(figure, evidence) {
            case .holds: return .holds
            case .unknown: isUnknown = true
            case .differs(let cells, let table):
                differences.append(ProseDifference(figure: figure, cells: cells, table: table))
            }
        }
        // Two values that disagree with each other may be parts, or of different times.
        let values = Set(differences.map(\.figure.valueText))
        return isUnknown || values.count != 1 ? .unknown : .differ(differences)
    }
}
