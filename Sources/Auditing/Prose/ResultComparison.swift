import Reports

/// What prose says became of applications, in numbers and percentages, is what table 3 says.
///
/// Percentages are shares of all results, the rate of completion one of everything received;
/// a percentage that is right for another usual whole is left alone. Numbers given as parts of the applications received
/// this year may leave out those carried in: a difference that these can explain is none.
enum ResultComparison {
    static func check(_ evidence: Evidence) -> Verdict {
        guard let form = evidence.form, form.hasTables else { return .notEvaluable }
        let isStated = { (figure: NarrativeFigure) in !Self.others.contains(figure.key) }
        // Most reports say nothing of results in their prose.
        guard
            evidence.report.narrative.contains(where: isStated)
                || evidence.report.narrativeElsewhere.contains(where: isStated)
        else { return .notApplicable }
        let results = Results(form: form)
        return ProseComparison.verdict(
            evidence, results.counts + results.shares + [results.total, results.disclosure, results.completion])
    }

    /// The figures of prose that other rules are about.
    private static let others: Set<NarrativeKey> = [
        .proactivePublished, .proactivePublishedOnWebsite, .applications, .review, .litigation, .complaints,
        .processingFee,
    ]

    private struct Results {
        let outcomes: [(count: NarrativeKey, cells: [FigureKey])]
        private let other: [FigureKey]
        private let notProcessed: [FigureKey]
        private let all = [FigureKey(.resultsTotal, .total)]
        private let new = [FigureKey(.new, .total)]
        private let carriedIn = FigureKey(.carriedIn, .total)
        private var received: [FigureKey] { new + [carriedIn] }
        private var wholes: [[FigureKey]] { [all, new, received] }

        init(form: Form) {
            func group(_ group: ApplicationGroup) -> [FigureKey] {
                form.applications.filter { $0.group == group }.map { FigureKey($0, .total) }
            }
            let granted = FigureKey(.granted, .total)
            let partial = FigureKey(.partial, .total)
            other = form.has(.otherTotal) ? [FigureKey(.otherTotal, .total)] : group(.otherHandling)
            notProcessed = group(.notProcessed)
            outcomes = [
                (.resultGranted, [granted]), (.resultPartial, [partial]),
                (.resultGrantedAndPartial, [granted, partial]), (.resultDenied, group(.denied)),
                (.resultUnable, group(.unable)), (.resultNotProcessed, notProcessed), (.resultOther, other),
                (.carriedOut, [FigureKey(.carriedOut, .total)]),
            ]
        }

        var counts: [ProseComparison] {
            outcomes.map { key, cells in
                ProseComparison(key) { figure, evidence in
                    leavingOutCarriedIn(figure, ProseMatch.count(figure, equals: cells, evidence), evidence)
                }
            }
        }

        /// 答复 may leave out what was not processed or handled otherwise, so a number between is no contradiction.
        var total: ProseComparison {
            ProseComparison(.resultTotal) { figure, evidence in
                let match = ProseMatch.count(figure, equals: all, evidence)
                guard case .differs(_, .count(let sum)) = match else { return match }
                guard let unanswered = evidence.sum(notProcessed + other) else { return .unknown }
                if figure.value < sum, figure.value >= sum - unanswered { return .unknown }
                return leavingOutCarriedIn(figure, match, evidence)
            }
        }

        private func leavingOutCarriedIn(
            _ figure: NarrativeFigure, _ match: ProseMatch, _ evidence: Evidence
        ) -> ProseMatch {
            guard figure.isPart, case .differs(_, .count(let sum)) = match else { return match }
            guard let carriedIn = evidence.count(carriedIn) else { return .unknown }
            return figure.value < sum && sum - figure.value <= carriedIn ? .unknown : match
        }

        var shares: [ProseComparison] {
            outcomes.compactMap { key, cells in
                key.share.map { share in
                    ProseComparison(share) { figure, evidence in
                        ProseMatch.share(figure, of: cells, wholes: wholes, evidence)
                    }
                }
            }
        }

        /// 公开率 counts partial disclosure; where it agrees without it, that was meant.
        var disclosure: ProseComparison {
            ProseComparison(.disclosureRate) { figure, evidence in
                let granted = [FigureKey(.granted, .total)]
                let both = granted + [FigureKey(.partial, .total)]
                let fully = ProseMatch.share(figure, of: granted, wholes: wholes, evidence)
                guard case .differs = fully else { return fully }
                return ProseMatch.share(figure, of: both, wholes: wholes, evidence)
            }
        }

        var completion: ProseComparison {
            ProseComparison(.completionRate) { figure, evidence in
                ProseMatch.share(figure, of: all, wholes: [received, new], evidence)
            }
        }
    }
}
