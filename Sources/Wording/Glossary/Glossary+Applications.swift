import Reports

extension Glossary {
    package static let applications: [GlossaryTerm] = [
        GlossaryTerm(
            "new-applications", "本年新收", "New applications",
            zh: "这一年里新收到的公开申请件数，不含从上一年转来的。",
            en: "Applications received during the year, without those carried over from the year before.",
            aliases: ["新收"]),
        GlossaryTerm(
            "carry-over", "结转", "Carry-over",
            zh: "年底还没有办完、转到下一年继续办理的申请。“上年结转”是从上一年转来的，“结转下年度”是转到下一年去的；前一年的后者与后一年的前者应当相等。",
            en:
                "Applications that are not finished at the end of a year and go on into the next. What one year carries out should equal what the next year carries in.",
            aliases: ["上年结转", "结转下年度", "carried over", "carry-over", "carry-overs"]),
        GlossaryTerm(
            "natural-person", "自然人", "Natural person",
            zh: "个人。表格把申请人分为自然人和五类法人或者其他组织。",
            en: "An individual. The form splits applicants into natural persons and five kinds of organizations.",
            aliases: ["natural persons"]),
        GlossaryTerm(
            "legal-person", "法人或其他组织", "Legal persons and other organizations",
            zh: "企业、科研机构、社会公益组织、法律服务机构和其他组织。",
            en: "Companies, research institutions, public-interest organizations, legal services and others.",
            aliases: ["法人"]),
        GlossaryTerm(
            "correction", "补正", "Correction of an application",
            zh: "申请内容不清楚时，行政机关请申请人在一定期限内把要的信息说清楚。",
            en: "When an application is unclear, the organ asks the applicant to say within a set time what is wanted.",
            aliases: ["correction of the application"]),
        GlossaryTerm(
            "processing-fee", "处理费", "Processing fee",
            zh: "一个人申请得特别多或者要的页数特别多时，行政机关可以按件或者按量收的信息处理费，以元计。每人每月10件以内、每次30页以内不收。",
            en:
                "A fee in yuan, by item or by volume, for very many applications or very many pages. Up to 10 items a month and up to 30 pages are free.",
            basis: BilingualText(
                chinese: "国办函〔2020〕109号《政府信息公开信息处理费管理办法》",
                english: "Measures on the processing fee, 国办函〔2020〕109号"),
            aliases: ["信息处理费", "processing fee"]),
        GlossaryTerm(
            "balance", "勾稽关系", "Balance of the table",
            zh: "表格自己写明的等式：新收 + 上年结转 = 办理结果总计 + 结转下年度，每一列都应当成立。",
            en:
                "The equation that the form itself states: new + carried in = total processed + carried out, in every column.",
            aliases: ["勾稽"]),
    ]

    package static let outcomes: [GlossaryTerm] = [
        GlossaryTerm(
            "granted", "予以公开", "Disclosed",
            zh: "申请要的信息全部给了。", en: "The applicant got all of the information."),
        GlossaryTerm(
            "partial", "部分公开", "Partially disclosed",
            zh: "一部分给了，另一部分不能给。区分处理的申请只计在这一项，不再计入别的结果。",
            en: "Part of the information was given, the rest withheld. Such an application is counted here only."),
        GlossaryTerm(
            "severance", "区分处理", "Severance",
            zh: "信息里有能公开的也有不能公开的，把能公开的分出来提供给申请人。",
            en: "Separating what can be disclosed from what can't, and giving the former.", aliases: ["severance"]),
        GlossaryTerm(
            "denied", "不予公开", "Denied",
            zh: "信息存在，但依法定理由不给：共八种，例如国家秘密、第三方权益、内部事务。它与“无法提供”不同，两者不应合成一个“拒绝率”。",
            en:
                "The information exists but is withheld on one of eight legal grounds. It is not the same as “unable to provide”, and the two should not be made into one refusal rate."
        ),
        GlossaryTerm(
            "state-secret", "国家秘密", "State secret",
            zh: "依法确定为国家秘密的信息不公开。", en: "Information classified by law is not disclosed.",
            basis: article("第十四条", "Article 14"), aliases: ["state secrets", "State secrets"]),
        GlossaryTerm(
            "three-securities", "三安全一稳定", "Three securities and one stability",
            zh: "国家安全、公共安全、经济安全和社会稳定。公开后可能危及其中之一的信息不公开。",
            en:
                "National security, public security, economic security and social stability: what could endanger one of them is not disclosed.",
            basis: article("第十四条", "Article 14"),
            aliases: ["national, public or economic security or social stability"]),
        GlossaryTerm(
            "third-party", "第三方合法权益", "Rights of third parties",
            zh: "涉及别人的商业秘密、个人隐私等，公开会损害其权益的信息，一般不公开。",
            en: "Trade secrets, privacy and the like of others: what would harm them is as a rule not disclosed.",
            basis: article("第十五条", "Article 15"), aliases: ["第三方"]),
        GlossaryTerm(
            "internal-affairs", "三类内部事务信息", "Three kinds of internal-affairs information",
            zh: "人事管理、后勤管理、内部工作流程三方面的信息，可以不公开。",
            en: "Information on personnel, logistics and internal workflow; it may be withheld.",
            basis: article("第十六条", "Article 16"), aliases: ["内部事务信息", "internal-affairs information"]),
        GlossaryTerm(
            "process-information", "四类过程性信息", "Four kinds of process information",
            zh: "讨论记录、过程稿、磋商信函、请示报告：决定形成过程中的材料，可以不公开。",
            en:
                "Records of discussions, drafts, letters of consultation and requests for instructions: made on the way to a decision; they may be withheld.",
            basis: article("第十六条", "Article 16"), aliases: ["过程性信息", "process information"]),
        GlossaryTerm(
            "enforcement-file", "行政执法案卷", "Enforcement file",
            zh: "行政机关查处案件时形成的材料，可以不公开。", en: "The file of an enforcement case; it may be withheld.",
            aliases: ["enforcement case files"]),
        GlossaryTerm(
            "administrative-query", "行政查询事项", "Administrative inquiry",
            zh: "查询方式另有法律规定的信息，如工商登记、不动产登记，按那些规定去查。",
            en:
                "Information, such as registers of companies or land, for which other rules lay down how it is looked up."
        ),
        GlossaryTerm(
            "unable", "无法提供", "Unable to provide",
            zh: "不是不愿给，而是给不了：本机关没有、没有现成的要另行制作，或者补正后仍不清楚要什么。",
            en:
                "The organ can't give it: it does not hold it, it would have to be created, or the application stays unclear."
        ),
        GlossaryTerm(
            "not-held", "不掌握相关政府信息", "Not held",
            zh: "行政机关检索之后没有这项信息。", en: "The organ searched and does not have the information."),
        GlossaryTerm(
            "not-processed", "不予处理", "Not processed",
            zh: "申请不按信息公开办理：例如实际是信访举报投诉、重复申请、要求给公开出版物，或者无正当理由大量反复申请。",
            en:
                "The application is not handled as one for information: it is a petition or complaint, a repeat, a request for a publication, or one of very many without proper reason."
        ),
        GlossaryTerm(
            "petition", "信访举报投诉类申请", "Petition or complaint",
            zh: "形式上是信息公开申请，内容是反映问题、举报或者投诉；应当走相应的渠道。",
            en:
                "In form an application for information, in substance a petition, report or complaint, which has a way of its own.",
            aliases: ["信访举报投诉"]),
        GlossaryTerm(
            "repeat", "重复申请", "Repeat application",
            zh: "同一个人就同样的内容再次申请，而机关已经答复过。",
            en: "The same person asks again for what has been answered already."),
        GlossaryTerm(
            "other-handling", "其他处理", "Other handling",
            zh: "不属于前面各类的结果，例如逾期不补正、逾期不缴处理费。2019 版只有一行总数，2021 版分三行。",
            en:
                "Outcomes of no other kind, such as an application that was not corrected or paid for in time. One row in the form of 2019, three in that of 2021."
        ),
    ]
}
