import Reports

extension Glossary {
    package static let disputes: [GlossaryTerm] = [
        GlossaryTerm(
            "reconsideration", "行政复议", "Administrative reconsideration",
            zh: "对答复不服的人请上级机关重新审查。表中的数字是针对信息公开工作的复议案件。",
            en:
                "Whoever disagrees with an answer asks a higher organ to review it. The table counts such cases about disclosure.",
            aliases: ["administrative reconsideration", "Administrative reconsideration"]),
        GlossaryTerm(
            "litigation", "行政诉讼", "Administrative litigation",
            zh: "对答复不服的人向法院起诉行政机关，俗称“民告官”。",
            en: "Whoever disagrees with an answer takes the organ to court.",
            aliases: ["administrative litigation", "Administrative litigation"]),
        GlossaryTerm(
            "direct-suit", "未经复议直接起诉", "Suit without prior reconsideration",
            zh: "没有先申请复议，直接到法院起诉。", en: "A suit brought without asking for reconsideration first."),
        GlossaryTerm(
            "suit-after-review", "复议后起诉", "Suit after reconsideration",
            zh: "先申请复议，对结果不服再起诉。", en: "A suit brought after a reconsideration."),
        GlossaryTerm(
            "upheld", "结果维持", "Upheld",
            zh: "复议机关或者法院认为行政机关的处理没有问题。", en: "The reviewing organ or the court lets the decision stand."),
        GlossaryTerm(
            "corrected", "结果纠正", "Corrected",
            zh: "复议机关或者法院撤销、变更了行政机关的处理，或者确认它违法。",
            en: "The reviewing organ or the court revokes or changes the decision, or finds it unlawful."),
        GlossaryTerm(
            "pending", "尚未审结", "Pending",
            zh: "到年底还没有结果的案件。", en: "Cases without a result at the end of the year."),
    ]

    package static let figures: [GlossaryTerm] = [
        GlossaryTerm(
            "disclosure-rate", "公开率", "Disclosure rate",
            zh: "（予以公开 + 部分公开）÷ 办理结果总计。分母是已办结的申请，不是收到的申请；分母不到 10 时本站只写几分之几。",
            en:
                "(Disclosed + partially disclosed) ÷ total processed. The whole is what was processed, not what was received; below 10 this site prints the fraction only.",
            aliases: ["disclosure rate", "Disclosure rate"]),
        GlossaryTerm(
            "completion-rate", "办结率", "Completion rate",
            zh: "办理结果总计 ÷（新收 + 上年结转）。", en: "Total processed ÷ (new + carried in).",
            aliases: ["completion rate", "Completion rate"]),
        GlossaryTerm(
            "carry-over-rate", "结转率", "Carry-over rate",
            zh: "结转下年度 ÷（新收 + 上年结转）。", en: "Carried out ÷ (new + carried in)."),
        GlossaryTerm(
            "correction-rate", "纠错率", "Correction rate",
            zh: "结果纠正 ÷（总计 − 尚未审结）。这是本站的算法，各地报告的算法不尽相同。",
            en: "Corrected ÷ (total − pending). This is this site's definition; official reports differ.",
            aliases: ["复议纠错率"]),
        GlossaryTerm(
            "blank", "未填", "Not filled in",
            zh: "格子里什么也没有写。未填不是 0：本站从不把空白当作 0 来加。",
            en: "Nothing stands in the cell. That is not 0: this site never adds a blank as 0.", isLinked: false),
        GlossaryTerm(
            "not-on-form", "本表无此项", "Not on this form",
            zh: "这一版表格没有这一格，或者没有找到这张表，所以没有数字。",
            en: "This form has no such cell, or the table was not found; so there is no figure.", isLinked: false),
        GlossaryTerm(
            "not-applicable", "不适用", "Not applicable",
            zh: "分母是 0，没有比例可算。这不等于 0%。", en: "The whole is 0, so there is no share. That is not 0%.",
            isLinked: false),
        GlossaryTerm(
            "not-comparable", "不可比", "Not comparable",
            zh: "两版表格数的不是同一样东西，放在一起比会误导。",
            en: "The two forms count different things; comparing them would mislead.", isLinked: false),
    ]
}
