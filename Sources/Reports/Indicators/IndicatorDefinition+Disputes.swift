extension IndicatorDefinition {
    /// 复议与诉讼: how disputes ended, and how many there were.
    static let disputes = [
        IndicatorDefinition(
            "review_correction_rate", .both("复议纠错率", "Reconsideration correction rate"), .ratio, .disputes,
            .ratio([.plus(.reviewCorrected)], over: [.plus(.reviewTotal), .minus(.reviewPending)]),
            words: .both("结果纠正 ÷（总计 − 尚未审结）", "corrected ÷ (total − pending)"),
            meaning: .both(
                "已经审结的行政复议里，结果被纠正的有多少。这是本站的算法，各地官方报告的算法不一。",
                "How many of the concluded reconsiderations corrected the agency. This is our definition; official reports vary."
            )),
        IndicatorDefinition(
            "litigation_loss_rate", .both("诉讼败诉率", "Litigation loss rate"), .ratio, .disputes,
            .ratio(
                [.plus(.directCorrected), .plus(.afterReviewCorrected)],
                over: [
                    .plus(.directTotal), .plus(.afterReviewTotal), .minus(.directPending), .minus(.afterReviewPending),
                ]),
            words: .both("两类诉讼的结果纠正 ÷（总计 − 尚未审结）", "corrected ÷ (total − pending), both kinds of lawsuits"),
            meaning: .both(
                "已经审结的行政诉讼里，结果被纠正的有多少。这是本站的算法，各地官方报告的算法不一。",
                "How many of the concluded lawsuits corrected the agency. This is our definition; official reports vary."
            )),
        IndicatorDefinition(
            "review_incidence", .both("复议发生率", "Reconsiderations per processed application"), .ratio, .disputes,
            .ratio([.plus(.reviewTotal)], over: [.plus(.resultsTotal)]),
            words: .both("行政复议总计 ÷ 办理结果总计", "reconsiderations ÷ total processed"),
            meaning: .both(
                "同当年办完的申请相比，行政复议有多少。复议可能是往年申请引起的，所以可能超过 100%。",
                "Reconsiderations against the applications processed in the year. They may concern earlier years, so this can exceed 100%."
            )),
        IndicatorDefinition(
            "litigation_incidence", .both("诉讼发生率", "Lawsuits per processed application"), .ratio, .disputes,
            .ratio([.plus(.directTotal), .plus(.afterReviewTotal)], over: [.plus(.resultsTotal)]),
            words: .both("两类行政诉讼总计 ÷ 办理结果总计", "lawsuits of both kinds ÷ total processed"),
            meaning: .both(
                "同当年办完的申请相比，行政诉讼有多少。诉讼可能是往年申请引起的，所以可能超过 100%。",
                "Lawsuits against the applications processed in the year. They may concern earlier years, so this can exceed 100%."
            )),
    ]
}
