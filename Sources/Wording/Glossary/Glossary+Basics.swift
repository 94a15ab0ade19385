import Reports

extension Glossary {
    static let basics: [GlossaryTerm] = [
        GlossaryTerm(
            "government-information", "政府信息", "Government information",
            zh: "行政机关在履行管理职能时制作或者得到、并且以某种形式记录下来的信息。没有记录下来的情况、对政策的疑问，通常不算政府信息。",
            en:
                "Information that an administrative organ makes or obtains while doing its work, and that is recorded in some form. Facts that nobody wrote down, or questions about a policy, usually do not count.",
            isLinked: false),
        GlossaryTerm(
            "regulations", "政府信息公开条例", "Regulations on the Disclosure of Government Information",
            zh: "国务院令第711号，2019年5月15日起施行的现行规定。年度报告、主动公开、依申请公开都以它为根据。",
            en:
                "State Council Decree No. 711, in force since 15 May 2019. Annual reports, proactive disclosure and disclosure on application all rest on it."
        ),
        GlossaryTerm(
            "annual-report", "年度报告", "Annual report",
            zh:
                "行政机关每年公布的上一年政府信息公开工作总结：六个部分、三张统一的表。各部门在1月31日前、县级以上地方政府的主管部门在3月31日前公布本级政府的报告。条例没有点名乡镇和街道，它们一般随部门在1月31日前公布。",
            en:
                "What an organ publishes each year about its disclosure work of the year before: six sections and three uniform tables. Departments publish before 31 January, reports of local governments at county level and above come before 31 March. Townships and streets are not named by the Regulations; they usually publish with the departments.",
            basis: article("第四十九条、第五十条", "Articles 49 and 50"), isLinked: false),
        GlossaryTerm(
            "form-2019", "2019 版格式", "Form of 2019",
            zh: "2019、2020 年度报告所用的表格。主动公开的表写的是“本年新制作数量”“对外公开总数量”等。",
            en:
                "The tables of the reports for 2019 and 2020. Its table of proactive disclosure counts what was newly made, newly published and public in all.",
            basis: BilingualText(chinese: "国办公开办函〔2019〕60号", english: "Notice 国办公开办函〔2019〕60号")),
        GlossaryTerm(
            "form-2021", "2021 版格式", "Form of 2021",
            zh: "2021 年度起所用的表格。主动公开的表改为“本年制发件数”“本年废止件数”“现行有效件数”，与 2019 版的数字大多不能直接相比。",
            en:
                "The tables of the reports from 2021 on. Its table of proactive disclosure counts what was issued, repealed and is in force; most of these figures can't be compared with those of 2019.",
            basis: BilingualText(chinese: "国办公开办函〔2021〕30号", english: "Notice 国办公开办函〔2021〕30号")),
        GlossaryTerm(
            "proactive-disclosure", "主动公开", "Proactive disclosure",
            zh: "不用任何人申请，行政机关自己把信息公布出来，例如文件、收费标准、采购结果。",
            en:
                "An organ publishes information by itself, without being asked: documents, fees, results of procurement.",
            basis: article("第二十条", "Article 20"), aliases: ["proactive disclosure", "Proactive disclosure"]),
        GlossaryTerm(
            "disclosure-on-application", "依申请公开", "Disclosure on application",
            zh: "公民、法人或者其他组织向行政机关提出申请，要求得到某项没有主动公开的政府信息，行政机关逐件答复。",
            en:
                "A person or an organization asks an organ for information that it has not published, and the organ answers each application.",
            aliases: ["disclosure on application", "disclosure upon application"]),
        GlossaryTerm(
            "organ", "行政机关", "Administrative organ",
            zh: "各级政府、政府部门，以及法律、法规授权管理公共事务的组织。本站简称“机关”。",
            en:
                "Governments of all levels, their departments, and organizations that the law entrusts with public affairs. This site calls them agencies.",
            isLinked: false),
    ]

    package static let proactive: [GlossaryTerm] = [
        GlossaryTerm(
            "rules", "规章", "Government rules",
            zh: "国务院部门和有立法权的地方政府按法定程序制定的规定。乡镇、县和一般部门没有权制定规章，所以这一栏通常是 0。",
            en:
                "Rules that State Council departments and local governments with law-making power adopt by a set procedure. Townships, counties and ordinary departments have no such power: 0 is usual here.",
            basis: article("第二十条第（一）项", "Article 20 (1)"), aliases: ["government rules"]),
        GlossaryTerm(
            "normative-document", "规范性文件", "Normative document",
            zh: "规章以外，行政机关发布的、对不特定的人有普遍约束力、可以反复适用的文件，俗称“红头文件”的一部分。",
            en:
                "A document below the rank of rules that an organ issues, that binds people in general and that is applied again and again.",
            basis: article("第二十条第（一）项", "Article 20 (1)"),
            aliases: ["行政规范性文件", "normative documents", "normative document"]),
        GlossaryTerm(
            "in-force", "现行有效件数", "Number in force",
            zh: "到年底仍然有效的规章或者规范性文件有多少件。只有 2021 版表格有这一栏。",
            en:
                "How many rules or normative documents are still in force at the end of the year. Only in the form of 2021.",
            aliases: ["现行有效"]),
        GlossaryTerm(
            "issued", "本年制发件数", "Issued this year",
            zh: "这一年里新制定并发布的件数。只有 2021 版表格有这一栏。",
            en: "How many were made and issued during the year. Only in the form of 2021.", aliases: ["制发件数"]),
        GlossaryTerm(
            "repealed", "本年废止件数", "Repealed this year",
            zh: "这一年里宣布不再有效的件数。只有 2021 版表格有这一栏。",
            en: "How many were declared no longer valid during the year. Only in the form of 2021.", aliases: ["废止件数"]),
        GlossaryTerm(
            "licensing", "行政许可", "Administrative licence",
            zh: "行政机关根据申请，经审查准许某人从事某项活动，例如办证、审批。",
            en: "Permission that an organ gives on application, such as a permit or an approval.",
            basis: article("第二十条第（五）项", "Article 20 (5)"), aliases: ["Administrative licensing"]),
        GlossaryTerm(
            "penalty", "行政处罚", "Administrative penalty",
            zh: "行政机关对违反行政管理秩序的人给予的罚款、没收、吊销许可证等制裁。",
            en:
                "A sanction by an organ against those who break administrative rules: fines, seizure, withdrawal of a licence.",
            basis: article("第二十条第（六）项", "Article 20 (6)"),
            aliases: ["Administrative penalties", "administrative penalties"]),
        GlossaryTerm(
            "coercion", "行政强制", "Administrative coercion",
            zh: "行政机关为了制止违法、防止证据毁损或者实现决定而采取的查封、扣押、代履行等措施。",
            en:
                "Measures such as sealing or seizing things, taken to stop a breach, to keep evidence or to carry a decision out.",
            basis: article("第二十条第（六）项", "Article 20 (6)"), aliases: ["Administrative coercion"]),
        GlossaryTerm(
            "fees", "行政事业性收费", "Administrative and institutional fees",
            zh: "行政机关和事业单位按规定收取的各种费用，如证照工本费。它与信息公开的“处理费”不是一回事，两个数字不能互相核对。",
            en:
                "Fees that organs and public institutions charge by rule, for example for certificates. They are not the processing fee of applications, and the two can't be checked against each other.",
            basis: article("第二十条第（八）项", "Article 20 (8)")),
        GlossaryTerm(
            "procurement", "政府集中采购", "Centralized government procurement",
            zh: "政府用财政资金统一购买货物、工程和服务。表中有项目数和金额。只有 2019 版表格有这一栏。",
            en:
                "Purchases of goods, works and services with public money through a central procedure. Only in the form of 2019.",
            basis: article("第二十条第（九）项", "Article 20 (9)")),
    ]
}
