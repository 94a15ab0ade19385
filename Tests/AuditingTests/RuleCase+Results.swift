import Reports
import SourceText

/// Cases of the rules that hold documents and outcomes in prose against the tables.
extension RuleCase {
    private static func elsewhere(_ key: NarrativeKey, _ value: Int64) -> NarrativeFigure { says(key, value) }

    private static func part(_ key: NarrativeKey, _ value: Int64) -> NarrativeFigure {
        NarrativeFigure(key: key, value: value, isPart: true, text: "\(value)", place: nowhere)
    }

    private static func percent(_ key: NarrativeKey, _ value: Int64, _ decimals: Int) -> NarrativeFigure {
        NarrativeFigure(key: key, value: value, decimals: decimals, text: "\(value)", place: nowhere)
    }

    private static func documents(_ issued: Int64, _ repealed: Int64, _ inForce: Int64) -> Edit {
        { report in
            report.set("proactive.normative_documents.issued", issued)
            report.set("proactive.normative_documents.repealed", repealed)
            report.set("proactive.normative_documents.in_force", inForce)
        }
    }

    /// Three results of which `granted` are granted, with one carried in and one carried out.
    private static func three(_ granted: Int64, _ figures: NarrativeFigure...) -> Edit {
        { report in
            report.set("applications.new@total", 3)
            report.set("applications.carried_in@total", 1)
            report.set("results.granted@total", granted)
            report.set("results.denied.other_law@total", 3 - granted)
            report.set("results.total@total", 3)
            report.set("applications.carried_out@total", 1)
            report.narrative = figures
        }
    }

    static let documents: [RuleCase] = [
        RuleCase(.proseNormativeDocuments, .fail, "0/0/0 in words, 4/0/32 in the table") {
            documents(4, 0, 32)(&$0)
            $0.narrative = [says(.documentsIssued, 0), says(.documentsRepealed, 0), says(.documentsInForce, 0)]
        },
        RuleCase(.proseNormativeDocuments, .pass, "4/0/32 in both") {
            documents(4, 0, 32)(&$0)
            $0.narrative = [says(.documentsIssued, 4), says(.documentsRepealed, 0), says(.documentsInForce, 32)]
        },
        RuleCase(.proseNormativeDocuments, .notEvaluable, "another body's documents") {
            documents(4, 0, 32)(&$0)
            $0.narrativeElsewhere = [elsewhere(.documentsIssued, 9)]
        },
        RuleCase(.proseNormativeDocuments, .notEvaluable, "two numbers, neither the table's") {
            documents(4, 0, 32)(&$0)
            $0.narrative = [says(.documentsIssued, 1), says(.documentsIssued, 3)]
        },
        RuleCase(.proseNormativeDocuments, .partial, "one of two cells is blank") {
            documents(4, 0, 32)(&$0)
            $0.set("proactive.normative_documents.repealed", Figure(.blank))
            $0.narrative = [says(.documentsIssued, 4), says(.documentsRepealed, 0)]
        },
        RuleCase(.proseNormativeDocuments, .notApplicable, "not a word") { _ in },
        RuleCase(.proseNormativeDocuments, .notApplicable, "the 2019 form", form: .form2019) {
            $0.narrative = [says(.documentsIssued, 9)]
        },
    ]

    static let results: [RuleCase] = [
        RuleCase(.proseResult, .fail, "258 granted in part or whole, which is one column of the table") {
            $0.set("results.granted@natural_person", 200)
            $0.set("results.partial@natural_person", 58)
            $0.set("results.granted@total", 240)
            $0.set("results.partial@total", 66)
            $0.narrative = [says(.resultGrantedAndPartial, 258)]
        },
        RuleCase(.proseResult, .pass, "granted and in part as one number") {
            $0.set("results.granted@total", 240)
            $0.set("results.partial@total", 18)
            $0.narrative = [says(.resultGrantedAndPartial, 258)]
        },
        RuleCase(.proseResult, .fail, "2 granted, 1 in the table", edit: three(1, says(.resultGranted, 2))),
        RuleCase(
            .proseResult, .pass, "every number agrees", edit: three(2, says(.resultGranted, 2), says(.resultTotal, 3))),
        RuleCase(.proseResult, .pass, "denied for several reasons") {
            $0.set("results.denied.state_secret@total", 1)
            $0.set("results.denied.other_law@total", 1)
            $0.narrative = [says(.resultDenied, 2)]
        },
        RuleCase(.proseResult, .fail, "other handling on the 2019 form", form: .form2019) {
            $0.narrative = [says(.resultOther, 1)]
        },
        RuleCase(.proseResult, .fail, "other handling on the 2021 form") { $0.narrative = [says(.resultOther, 1)] },
        RuleCase(.proseResult, .fail, "more carried out than in the table", edit: three(2, says(.carriedOut, 2))),
        RuleCase(
            .proseResult, .notEvaluable, "the one carried in may be left out", edit: three(2, part(.resultGranted, 1))),
        RuleCase(.proseResult, .fail, "more than the one carried in", edit: three(3, part(.resultGranted, 1))),
        RuleCase(.proseResult, .notEvaluable, "answered without those not processed") {
            $0.set("results.granted@total", 2)
            $0.set("results.not_processed.repeat@total", 1)
            $0.set("results.total@total", 3)
            $0.narrative = [says(.resultTotal, 2)]
        },
        RuleCase(.proseResult, .notEvaluable, "a blank total") {
            $0.set("results.granted@total", Figure(.blank))
            $0.narrative = [says(.resultGranted, 2)]
        },
        RuleCase(.proseResult, .notEvaluable, "another body's applications") {
            $0.narrativeElsewhere = [elsewhere(.resultGranted, 80)]
        },
        RuleCase(.proseResult, .pass, "66.7% of three", edit: three(2, percent(.grantedShare, 667, 1))),
        RuleCase(.proseResult, .pass, "67% of three", edit: three(2, percent(.grantedShare, 67, 0))),
        RuleCase(.proseResult, .pass, "66.6%, cut off", edit: three(2, percent(.grantedShare, 666, 1))),
        RuleCase(.proseResult, .fail, "66.8% of three", edit: three(2, percent(.grantedShare, 668, 1))),
        RuleCase(.proseResult, .fail, "66.5% of three", edit: three(2, percent(.grantedShare, 665, 1))),
        RuleCase(.proseResult, .pass, "50%: two of the four received", edit: three(2, percent(.disclosureRate, 50, 0))),
        RuleCase(.proseResult, .fail, "90% concluded", edit: three(2, percent(.completionRate, 90, 0))),
        RuleCase(
            .proseResult, .pass, "100%: as many concluded as were new", edit: three(2, percent(.completionRate, 100, 0))
        ),
        RuleCase(.proseResult, .pass, "75% concluded", edit: three(2, percent(.completionRate, 75, 0))),
        RuleCase(.proseResult, .notEvaluable, "a share of nothing") {
            $0.narrative = [percent(.completionRate, 100, 0)]
        },
        RuleCase(.proseResult, .notApplicable, "not a word") { _ in },
    ]

    static let scopes: [RuleCase] = [
        RuleCase(.proseApplications, .notEvaluable, "another body's applications") {
            $0.narrativeElsewhere = [elsewhere(.applications, 100)]
        },
        RuleCase(.proseApplications, .notEvaluable, "one's own and another's, neither the table's") {
            $0.narrative = [says(.applications, 3)]
            $0.narrativeElsewhere = [elsewhere(.applications, 100)]
        },
        RuleCase(.proseApplications, .notEvaluable, "with those carried in") {
            $0.set("applications.new@total", 3)
            $0.set("applications.carried_in@total", 1)
            $0.narrative = [says(.applications, 4)]
        },
        RuleCase(.proseDispute, .notEvaluable, "another body's disputes") {
            $0.narrativeElsewhere = [elsewhere(.review, 5)]
        },
    ]
}
