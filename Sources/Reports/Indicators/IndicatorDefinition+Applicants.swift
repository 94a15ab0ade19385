extension IndicatorDefinition {
    /// 申请人: who applied.
    static let applicants = shares + ApplicationRow.statutory.map(organizations)

    private static let shares = Applicant.allCases.filter { $0 != .total }.map { column in
        IndicatorDefinition(
            "applicant_share.\(column.key)", family: "applicant_share",
            .both(
                "申请人占比：\(column == .otherOrganization ? "其他组织" : column.label)", "Applicant share: \(column.english)"),
            .ratio, .applicants,
            .ratio([.plus(.new, column)], over: [.plus(.new)]),
            words: .both("这一类申请人的新收件数 ÷ 新收总计", "new applications of these applicants ÷ all new applications"),
            meaning: .both(
                "当年新收的申请里，这一类申请人提出的有多少。", "How many of the year's new applications came from these applicants."))
    }

    /// The five kinds of organization together, which the form heads with 法人或其他组织 and does not add up.
    private static func organizations(_ row: ApplicationRow) -> IndicatorDefinition {
        let columns = Applicant.allCases.filter(\.isOrganization)
        let name =
            row == .new
            ? BilingualText.both("法人或其他组织小计", "Organizations, subtotal")
            : .both("法人或其他组织小计：\(row.label)", "Organizations, subtotal: \(row.english)")
        return IndicatorDefinition(
            "\(row.key)@organizations_subtotal", family: "organizations_subtotal", name, .count, .applicants,
            .sum(columns.map { .plus(row, $0) }),
            words: .both("五类单位相加", "the five kinds of organizations added up"),
            meaning: .both(
                "法人或其他组织（商业企业等五类）的件数。表格没有印这个小计。",
                "The cases of the five kinds of organizations. The form does not print this subtotal."))
    }
}
