extension IndicatorDefinition {
    /// 办理结果: rates over processed applications, subtotals that the forms do not print, and grounds of denial.
    static let results = rates + ApplicationGroup.allCases.flatMap(subtotals) + grounds

    private static let rates = [
        rate(
            "disclosure_rate", .both("公开率（含部分公开）", "Disclosure rate incl. partial"),
            [.plus(.granted), .plus(.partial)],
            .both("（予以公开 + 部分公开）÷ 办理结果总计", "(disclosed + partially disclosed) ÷ total processed"),
            .both(
                "当年办完的申请里，公开了全部或一部分的有多少。分母是办完的件数，不是收到的件数。",
                "How many of the applications processed in the year were disclosed in full or in part. The whole is what was processed, not what was received."
            ),
            basis: .both(
                "官方用法：上海市普陀区 2022 年上半年，同意或部分公开 81 件，答复 263 件，公开率 30.80%。",
                "Official usage: Putuo District, Shanghai, first half of 2022: 81 of 263 replies disclosed in full or in part, a rate of 30.80%."
            )),
        rate(
            "full_disclosure_rate", .both("全部公开率", "Full disclosure rate"), [.plus(.granted)],
            .both("予以公开 ÷ 办理结果总计", "disclosed ÷ total processed"),
            .both("当年办完的申请里，全部予以公开的有多少。", "How many of the applications processed were disclosed in full.")),
        rate(
            "denial_rate", .both("不予公开率", "Denial rate"), rows(of: .denied),
            .both("不予公开合计 ÷ 办理结果总计", "denied ÷ total processed"),
            .both(
                "当年办完的申请里，以法定理由不予公开的有多少。无法提供、不予处理不算在内。",
                "How many of the applications processed were denied on a legal ground. Those that could not be provided or were not processed are not among them."
            ), basis: denialBasis),
        rate(
            "unable_rate", .both("无法提供率", "Unable-to-provide rate"), rows(of: .unable),
            .both("无法提供合计 ÷ 办理结果总计", "unable to provide ÷ total processed"),
            .both(
                "当年办完的申请里，机关没有或提供不了所要信息的有多少。这与不予公开是两回事。",
                "How many of the applications processed asked for what the agency does not hold or cannot provide. This is not a denial."
            )),
        rate(
            "not_processed_rate", .both("不予处理率", "Not-processed rate"), rows(of: .notProcessed),
            .both("不予处理合计 ÷ 办理结果总计", "not processed ÷ total processed"),
            .both(
                "当年办完的申请里，没有作为公开申请处理（如信访、重复申请）的有多少。",
                "How many of the applications were not processed as such (petitions, repeat applications and the like)."
            )),
        rate(
            "other_rate", .both("其他处理率", "Other-handling rate"), [.plus(.otherTotal)],
            .both("其他处理 ÷ 办理结果总计", "other handling ÷ total processed"),
            .both(
                "当年办完的申请里，归入“其他处理”（如逾期不补正）的有多少。",
                "How many of the applications processed ended in other handling (such as no correction in time).")),
    ]

    private static func rate(
        _ key: String, _ name: BilingualText, _ numerator: [IndicatorTerm], _ words: BilingualText,
        _ meaning: BilingualText, basis: BilingualText? = nil
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            key, name, .ratio, .results, .ratio(numerator, over: [.plus(.resultsTotal)]), words: words,
            meaning: meaning, basis: basis)
    }

    private static let denialBasis = BilingualText.both(
        "《政府信息公开条例》第十四条至第十六条", "Articles 14 to 16 of the Regulations on the Disclosure of Government Information")

    /// The terms of a group of outcomes; （六）其他处理 is one term, printed or made of its parts.
    static func rows(of group: ApplicationGroup, _ column: Applicant = .total) -> [IndicatorTerm] {
        if group == .otherHandling { return [.plus(.otherTotal, column)] }
        return ApplicationRow.statutory.filter { $0.group == group }.map { .plus($0, column) }
    }

    // MARK: Subtotals

    private static func subtotals(_ group: ApplicationGroup) -> [IndicatorDefinition] {
        Applicant.allCases.reversed().map { subtotal(group, $0) }
    }

    private static func subtotal(_ group: ApplicationGroup, _ column: Applicant) -> IndicatorDefinition {
        let (family, name, words, meaning): (String, BilingualText, BilingualText, BilingualText)
        switch group {
        case .denied:
            family = "results.denied.total"
            name = .both("不予公开合计", "Denied, subtotal")
            words = .both("不予公开的八行相加", "the eight rows of denials added up")
            meaning = .both(
                "以法定理由不予公开的件数。表格没有印这个合计。",
                "Applications denied on a legal ground. The form does not print this subtotal.")
        case .unable:
            family = "results.unable.total"
            name = .both("无法提供合计", "Unable, subtotal")
            words = .both("无法提供的三行相加", "the three rows of what could not be provided added up")
            meaning = .both(
                "机关没有或提供不了所要信息的件数。表格没有印这个合计。",
                "Applications for what the agency cannot provide. The form does not print this subtotal.")
        case .notProcessed:
            family = "results.not_processed.total"
            name = .both("不予处理合计", "Not processed, subtotal")
            words = .both("不予处理的五行相加", "the five rows of what was not processed added up")
            meaning = .both(
                "没有作为公开申请处理的件数。表格没有印这个合计。", "Applications not processed as such. The form does not print this subtotal."
            )
        case .otherHandling:
            family = "results.other.total"
            name = .both("其他处理合计", "Other handling, total")
            words = .both("2019 版印有这一行，2021 版由三行相加", "a row of the 2019 form, three rows of the 2021 form added up")
            meaning = .both("归入“其他处理”的件数。", "Applications that ended in other handling.")
        }
        return IndicatorDefinition(
            "\(family)@\(column.key)", family: family, named(name, column), .count, .results,
            .sum(rows(of: group, column)), words: words, meaning: meaning, basis: group == .denied ? denialBasis : nil)
    }

    private static func named(_ name: BilingualText, _ column: Applicant) -> BilingualText {
        column == .total ? name : .both("\(name.chinese)：\(column.label)", "\(name.english): \(column.english)")
    }

    // MARK: Grounds of denial

    private static let grounds = ApplicationRow.statutory.filter { $0.group == .denied }.map { row in
        // The label without its number: 属于国家秘密.
        let ground = row.label.drop { $0 != "." }.dropFirst()
        let key = row.key.split(separator: ".").last ?? ""
        return IndicatorDefinition(
            "denial_ground_share.\(key)", family: "denial_ground_share",
            .both("不予公开理由占比：\(ground)", "Share of a denial ground: \(row.english)"), .ratio, .results,
            .ratio([.plus(row)], over: rows(of: .denied)),
            words: .both("这一种理由 ÷ 不予公开合计", "this ground ÷ denied"),
            meaning: .both("不予公开的申请里，用这一种理由的有多少。", "How many of the denials rest on this ground."),
            basis: denialBasis)
    }
}
