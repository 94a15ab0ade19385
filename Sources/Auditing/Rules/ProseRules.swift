import Reports
import SourceText

/// The rules that hold the prose of a report against its tables, and against itself.
extension Rule {
    package static let proseApplications = Rule(
        .proseApplications, .warning, in: .prose, on: .formsWithTables,
        title: .both("文字里的申请件数", "Applications in the prose"),
        formula: "narrative application count == applications.new@total (无/没有/未收到 = 0)",
        meaning: .both(
            "文字说收到的申请件数与表格不一致。",
            "The narrative application count differs from the table."),
        caution: .cautionOfProse,
        cells: .some([FigureKey(.new, .total)]),
        check: .report(applications),
        fires: RuleExample("3 in words, 0 in the table") {
            $0.narrative = [RuleExample.says(.applications, 3)]
        },
        silent: RuleExample("3 and 3") {
            $0.narrative = [RuleExample.says(.applications, 3)]
            $0.set("applications.new@total", 3)
        })

    /// A number that also counts those carried in from last year agrees with the table in its own way: it is not held
    /// against the row of new ones.
    private static func applications(_ evidence: Evidence) -> Verdict {
        let new = FigureKey(.new, .total)
        let carriedIn = FigureKey(.carriedIn, .total)
        return ProseComparison.verdict(
            evidence,
            [
                ProseComparison(.applications) { figure, evidence in
                    let match = ProseMatch.count(figure, equals: [new], evidence)
                    guard case .differs = match, let received = evidence.sum([new, carriedIn]) else { return match }
                    return figure.value == received ? .unknown : match
                }
            ])
    }

    package static let proseDispute = Rule(
        .proseDispute, .warning, in: .prose, on: .formsWithTables,
        title: .both("文字里的复议诉讼", "Disputes in the prose"),
        formula: """
            narrative count of 行政复议 == review.total; of 行政诉讼 == litigation.direct.total + \
            litigation.after_review.total (无/未发生/未受到 = 0)
            """,
        meaning: .both(
            "文字说的复议、诉讼件数与表格不一致。",
            "The narrative reconsideration or litigation count differs from the table."),
        caution: .cautionOfProse,
        cells: .some([FigureKey(.reviewTotal), FigureKey(.directTotal), FigureKey(.afterReviewTotal)]),
        check: .report(disputes),
        fires: RuleExample("a lawsuit in words only") {
            $0.narrative = [RuleExample.says(.litigation, 1)]
        },
        silent: RuleExample("one direct and one after review") {
            $0.narrative = [RuleExample.says(.litigation, 2), RuleExample.says(.review, 0)]
            $0.set("litigation.direct.total", 1)
            $0.set("litigation.after_review.total", 1)
        })

    private static func disputes(_ evidence: Evidence) -> Verdict {
        ProseComparison.verdict(
            evidence,
            [
                ProseComparison(.review, equals: [FigureKey(.reviewTotal)]),
                ProseComparison(.litigation, equals: [FigureKey(.directTotal), FigureKey(.afterReviewTotal)]),
            ])
    }

    package static let proseNormativeDocuments = Rule(
        .proseNormativeDocuments, .warning, in: .prose, on: .columns([.issued, .repealed, .inForce]),
        title: .both("文字里的规范性文件", "Normative documents in the prose"),
        formula: "narrative counts of documents made / repealed / in force == issued / repealed / in_force",
        meaning: .both(
            "文字说的规范性文件数与表格不一致。",
            "Narrative document counts differ from the table."),
        caution: .cautionOfProse,
        cells: .some([.issued, .repealed, .inForce].map { FigureKey(.normativeDocuments, $0) }),
        check: .report(documents),
        fires: RuleExample("4 in words, 0 in the table") {
            $0.narrative = [RuleExample.says(.documentsIssued, 4)]
        },
        silent: RuleExample("4 in both") {
            $0.narrative = [RuleExample.says(.documentsIssued, 4)]
            $0.set("proactive.normative_documents.issued", 4)
        })

    private static func documents(_ evidence: Evidence) -> Verdict {
        let columns: [(NarrativeKey, ProactiveColumn)] = [
            (.documentsIssued, .issued), (.documentsRepealed, .repealed), (.documentsInForce, .inForce),
        ]
        return ProseComparison.verdict(
            evidence,
            columns.map { prose, column in
                ProseComparison(prose, equals: [FigureKey(.normativeDocuments, column)])
            })
    }

    package static let proseResult = Rule(
        .proseResult, .warning, in: .prose, on: .formsWithTables,
        title: .both("文字里的办理结果", "Outcomes in the prose"),
        formula: """
            narrative outcome counts and percentages == table values (percentages +-0.05 of the \
            printed precision)
            """,
        meaning: .both(
            "文字说的各类办理结果与表格不一致。",
            "Narrative outcome figures differ from the table."),
        caution: .cautionOfProse,
        cells: .table(3),
        check: .report(ResultComparison.check),
        fires: RuleExample("2 granted in words, 0 in the table") {
            $0.narrative = [RuleExample.says(.resultGranted, 2)]
        },
        silent: RuleExample("2 granted in both") {
            $0.narrative = [RuleExample.says(.resultGranted, 2)]
            $0.set("results.granted@total", 2)
            $0.set("results.total@total", 2)
        })

    package static let prosePartAndWhole = Rule(
        .prosePartAndWhole, .warning, in: .prose, on: .everyForm,
        title: .both("“其中”与总数", "Parts and wholes in the prose"),
        formula: "in 共A条…其中…B条: B <= A; if the parts are exhaustive, sum(B) == A",
        meaning: .both(
            "“其中”的数字不应超过总数。",
            "A stated part cannot exceed the stated whole."),
        caution: .cautionOfProse,
        cells: .none,
        check: .report(parts),
        fires: RuleExample("35 of 30") {
            $0.narrative = [
                RuleExample.says(.proactivePublished, 30), RuleExample.says(.proactivePublishedOnWebsite, 35),
            ]
        },
        silent: RuleExample("35 of 490") {
            $0.narrative = [
                RuleExample.says(.proactivePublished, 490), RuleExample.says(.proactivePublishedOnWebsite, 35),
            ]
        })

    private static func parts(_ evidence: Evidence) -> Verdict {
        let narrative = evidence.report.narrative
        let parts = narrative.filter { $0.key == .proactivePublishedOnWebsite }
        guard let whole = narrative.filter({ $0.key == .proactivePublished }).max(by: { $0.value < $1.value }),
            !parts.isEmpty
        else { return .notApplicable }
        let larger = parts.filter { $0.value > whole.value }
        if larger.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(
                instances: larger.count, places: ([whole] + larger).map(\.place), detail: .narrative([whole] + larger)))
    }

    package static let proseFee = Rule(
        .proseFee, .notice, in: .prose, on: .formsAskingForFees,
        title: .both("信息处理费的说明", "Statement on processing fees"),
        formula: "section six mentions 信息处理费 or 收费; mandatory when results.other.fee_unpaid@total > 0",
        meaning: .both(
            "2021年起可以收取信息处理费，第六部分宜说明有没有发出收费通知、收了多少钱。",
            """
            From 2021 a processing fee may be charged; section six should state notices issued and \
            money collected.
            """),
        caution: BilingualText(
            chinese: "没有收费的机关可能认为不必说明。",
            english: "An agency that charged nothing may see no need to say so."),
        basis: BilingualText(
            chinese: "国办函〔2020〕109号；国办公开办函〔2021〕30号的具体文字未核实。",
            english: "国办函〔2020〕109号; the exact wording of the duty in 国办公开办函〔2021〕30号 is unverified."),
        cells: .none,
        check: .report(fees),
        fires: RuleExample("only 无", edit: RuleExample.section(.otherMatters, "无")),
        silent: RuleExample("none charged", edit: RuleExample.section(.otherMatters, "本年度未收取信息处理费。")))

    /// A notice at most: the wording of the duty was not verified. Source: 国办函〔2020〕109号.
    private static func fees(_ evidence: Evidence) -> Verdict {
        guard let section = evidence.report.section(.otherMatters) else { return .notEvaluable }
        let lines = evidence.prose.lines(of: .otherMatters)
        if lines.contains(where: { $0.contains("信息处理费") || $0.contains("收费") || $0.contains("收取费用") }) { return .pass }
        let places = lines.isEmpty ? [section.place] : lines.map(\.place)
        return .fail(Verdict.Fault(instances: 1, places: places))
    }
}

extension BilingualText {
    fileprivate static let cautionOfProse = BilingualText(
        chinese: "文字说的可能是另一个范围（全区、下属单位、上半年）。看到这类字眼时不下结论；没有认出的说法可能漏掉，也可能误解。",
        english: """
            Prose may speak of another scope (the whole district, subordinate units, half a year). Where such \
            words stand, no verdict is given; phrases that aren't understood may be missed or misread.
            """)
}
