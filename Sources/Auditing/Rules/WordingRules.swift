import Reports
import SourceText

/// The rules on the wording of a report.
extension Rule {
    package static let wordingLabel = Rule(
        .wordingLabel, .info, in: .wording, on: .formsWithTables,
        title: .both("表格文字", "Labels of the tables"),
        formula: "every label equals the official label after normalization",
        meaning: .both(
            "表格文字与国家格式不一致（错字或改字）。",
            "Labels differ from the official form (typo or edit)."),
        caution: BilingualText(
            chinese: "只是用字不同，不影响数字。",
            english: "A matter of wording; the figures are not affected."),
        cells: .none,
        check: .report(labels),
        fires: RuleExample("a label that differs") {
            let row = ApplicationRow.deniedSafetyStability
            $0.labelVariants = [
                LabelVariant(row: row.key, official: row.label, printed: "3.危机“三安全一稳定”", place: RuleExample.nowhere)
            ]
        },
        silent: RuleExample("the official labels") { _ in })

    private static func labels(_ evidence: Evidence) -> Verdict {
        let variants = evidence.report.labelVariants
        if variants.isEmpty { return evidence.hasTable.values.contains(true) ? .pass : .notEvaluable }
        return .fail(
            Verdict.Fault(instances: variants.count, places: variants.map(\.place), detail: .labels(variants)))
    }

    package static let wordingSelfName = Rule(
        .wordingSelfName, .notice, in: .wording, on: .everyForm,
        title: .both("对自己和上级的称呼", "Names for itself and the government above"),
        formula: "unit words for self and parent (镇/乡/街道, 县/区/市) agree with the agency",
        meaning: .both(
            "正文对本机关或上级的称呼不对（如镇写成街道、区写成县），可能沿用了别处的文字。",
            """
            The text calls itself or its parent by the wrong kind of unit: possibly text from \
            elsewhere.
            """),
        caution: BilingualText(
            chinese: "镇的年报可以正当地提到街道、全市或全县；本条只看称呼本机关的地方，仍可能误报。",
            english: """
                A town may rightly speak of streets or of the whole city; the rule looks at words for the agency \
                itself and may still be wrong.
                """),
        cells: .none,
        check: .report(SelfName.check),
        fires: RuleExample("a town says 我乡") {
            $0.titleAgency = "道外区巨源镇"
            RuleExample.section(.overview, "我乡完成了任务。")(&$0)
        },
        silent: RuleExample("我镇 and 区政府") {
            $0.titleAgency = "道外区巨源镇"
            RuleExample.section(.overview, "我镇按照区政府的要求完成任务。")(&$0)
        })

    package static let wordingCopiedText = Rule(
        .wordingCopiedText, .notice, in: .wording, on: .everyForm,
        title: .both("与另一份年报雷同", "Text in common with another report"),
        formula: "containment of 13-character shingles < 0.30",
        meaning: .both(
            "与另一份年报文字大面积雷同。",
            "Large parts of the text repeat another report."),
        caution: BilingualText(
            chinese: "上级统一下发的模板、法律条文和沿用自己往年的文字都会造成相同；相同不等于抄袭。",
            english: """
                A common template issued from above, words of the law and one's own text of earlier years make \
                texts equal too; equal does not mean copied.
                """),
        basis: BilingualText(
            chinese: "国办公开办函〔2021〕30号（四）：内容雷同、敷衍塞责。",
            english: "国办公开办函〔2021〕30号 (4): repeated content, going through the motions."),
        cells: .none,
        check: .resemblances(copied),
        fires: RuleExample("six tenths of the pieces", resemblances: [shared(60)]) { _ in },
        silent: RuleExample("two tenths of the pieces", resemblances: [shared(20)]) { _ in })

    /// - Parameter resemblances: the nearest first.
    private static func copied(_ resemblances: [Resemblance]) -> Verdict {
        let near = resemblances.filter {
            EchoMeasure.repeats(shared: $0.sharedPieces, smaller: min($0.ownPieces, $0.otherPieces))
        }
        guard let nearest = near.first else { return .pass }
        return .fail(
            Verdict.Fault(
                instances: near.count, places: nearest.passages.map(\.own.place), detail: .resemblance(nearest)))
    }

    /// So many of a hundred pieces are in another report.
    private static func shared(_ pieces: Int) -> Resemblance {
        Resemblance(
            other: ReportReference(slug: "other", agencyName: "某县", year: 2022), sharedPieces: pieces, ownPieces: 100,
            otherPieces: 100, passages: [])
    }
}
