import Reports

/// N-NORMDOC: the numbers of normative documents made, repealed and in force that prose states are those of table 2.
struct DocumentsProseRule: ReportRule {
    let id = RuleID.proseNormativeDocuments

    func check(_ evidence: Evidence) -> Verdict {
        let columns: [(NarrativeKey, ProactiveColumn)] = [
            (.documentsIssued, .issued), (.documentsRepealed, .repealed), (.documentsInForce, .inForce),
        ]
        return ProseComparison.verdict(
            evidence,
            columns.map { prose, column in
                ProseComparison(prose, equals: [FigureKey(.normativeDocuments, column)])
            })
    }
}
