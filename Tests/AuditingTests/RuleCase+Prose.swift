import Reports
import SourceText

/// Cases of the rules over prose. The report of zeros is for 2022 on the 2021 form.
extension RuleCase {
    static let prose: [RuleCase] = numbers + years + words + documents + results + scopes

    static func says(_ key: NarrativeKey, _ value: Int64) -> NarrativeFigure {
        NarrativeFigure(key: key, value: value, text: "\(value)", place: nowhere)
    }

    private static let numbers = [
        RuleCase(.proseApplications, .fail, "3 in words, 0 in the table") {
            $0.narrative = [says(.applications, 3)]
        },
        RuleCase(.proseApplications, .pass, "3 and 3") {
            $0.narrative = [says(.applications, 3)]
            $0.set("applications.new@total", 3)
        },
        RuleCase(.proseApplications, .pass, "one of two numbers agrees") {
            $0.narrative = [says(.applications, 5), says(.applications, 0)]
        },
        RuleCase(.proseApplications, .notEvaluable, "the table is blank") {
            $0.narrative = [says(.applications, 3)]
            $0.set("applications.new@total", Figure(.blank))
        },
        RuleCase(.proseApplications, .notApplicable, "not a word") { _ in },
        RuleCase(.proseDispute, .fail, "a lawsuit in words only") { $0.narrative = [says(.litigation, 1)] },
        RuleCase(.proseDispute, .pass, "one direct and one after review") {
            $0.narrative = [says(.litigation, 2), says(.review, 0)]
            $0.set("litigation.direct.total", 1)
            $0.set("litigation.after_review.total", 1)
        },
        RuleCase(.proseDispute, .notApplicable, "not a word") { _ in },
        RuleCase(.prosePartAndWhole, .fail, "35 of 30") {
            $0.narrative = [says(.proactivePublished, 30), says(.proactivePublishedOnWebsite, 35)]
        },
        RuleCase(.prosePartAndWhole, .pass, "35 of 490") {
            $0.narrative = [says(.proactivePublished, 490), says(.proactivePublishedOnWebsite, 35)]
        },
        RuleCase(.prosePartAndWhole, .notApplicable, "no part") { $0.narrative = [says(.proactivePublished, 490)] },
        RuleCase(.proseFee, .fail, "only 无", edit: telling(.otherMatters, "无")),
        RuleCase(.proseFee, .pass, "none charged", edit: telling(.otherMatters, "本年度未收取信息处理费。")),
        RuleCase(.proseFee, .notApplicable, "the 2019 form", form: .form2019, edit: telling(.otherMatters, "无")),
    ]

    private static func telling(_ key: SectionKey, _ texts: String...) -> Edit {
        { report in
            let paragraphs = texts.map { ReportParagraph(text: $0, place: nowhere) }
            report.sections.removeAll { $0.key == key }
            report.sections.append(ReportSection(key: key, heading: key.label, place: nowhere, paragraphs: paragraphs))
        }
    }

    private static let years = [
        RuleCase(.yearTitle, .fail, "another year twice", edit: telling(.overview, "2021年工作。2021年任务。2022年。")),
        RuleCase(.yearTitle, .pass, "as often as the title's", edit: telling(.overview, "2021年以来，2022年完成任务。")),
        RuleCase(
            .yearTitle, .pass, "laws and documents have years of their own",
            edit: telling(.overview, "按照2020年5月15日施行的条例和《辽宁省2021年要点》〔2021年〕，2022年完成任务。")),
        RuleCase(.yearTitle, .notEvaluable, "no year", edit: telling(.overview, "完成任务。")),
        RuleCase(.yearNext, .fail, "this year's plan", edit: telling(.problems, "2022年，将重点改进。")),
        RuleCase(.yearNext, .fail, "an older plan", edit: telling(.otherMatters, "2021年，我局计划改版网站。")),
        RuleCase(.yearNext, .pass, "next year's plan", edit: telling(.problems, "2023年，我镇将继续改进。")),
        RuleCase(.yearNext, .notApplicable, "a year that is past", edit: telling(.problems, "2022年，取得了成效。")),
        RuleCase(.yearNext, .notApplicable, "将 that takes and puts", edit: telling(.overview, "2022年，将公开列入考核。")),
        RuleCase(.yearNext, .notApplicable, "done already", edit: telling(.problems, "2022年已完成，将来再说。")),
    ]

    private static let topics = "主动公开、依申请公开、政府信息管理、平台建设和监督保障各有进展。"

    private static func naming(_ agency: String, _ text: String) -> Edit {
        { report in
            report.titleAgency = agency
            telling(.overview, text)(&report)
        }
    }

    private static let words = [
        RuleCase(.shapeOverview, .pass, "all five", edit: telling(.overview, topics)),
        RuleCase(.shapeOverview, .fail, "one is missing", edit: telling(.overview, "主动公开、依申请公开、政府信息管理、平台建设。")),
        RuleCase(.shapeOverview, .notApplicable, "the 2019 form", form: .form2019, edit: telling(.overview, "无")),
        RuleCase(.wordingSelfName, .fail, "a town says 我乡", edit: naming("道外区巨源镇", "我乡完成了任务。")),
        RuleCase(.wordingSelfName, .fail, "a town acts as 街道", edit: naming("潘家堡镇", "按要求,街道加大主动公开力度。")),
        RuleCase(.wordingSelfName, .fail, "a 区 becomes a 县", edit: naming("辽中区于家房镇人民政府", "及时与县信息公开中心沟通。")),
        RuleCase(.wordingSelfName, .pass, "我镇 and 区政府", edit: naming("道外区巨源镇", "我镇按照区政府的要求完成任务。")),
        RuleCase(.wordingSelfName, .pass, "other towns and streets", edit: naming("道外区巨源镇", "各乡镇、街道和县区都来学习。")),
        RuleCase(.wordingSelfName, .pass, "another county by name", edit: naming("道外区巨源镇", "到宾县政府学习。")),
        RuleCase(.wordingSelfName, .notEvaluable, "a name without units", edit: naming("财政局", "我局完成了任务。")),
    ]
}
