extension IndicatorDefinition {
    /// 受理与办结: what came in, what was completed and what was carried over.
    static let intake = [
        IndicatorDefinition(
            "received_total", .both("收到总数", "Applications to handle"), .count, .intake, .sum(received),
            words: .both("本年新收 + 上年结转", "new + carried in"),
            meaning: .both(
                "这一年要办理的申请：当年新收的，加上从上一年转来的。",
                "What was to be handled this year: applications newly received plus those carried over from the year before."
            )),
        IndicatorDefinition(
            "completion_rate", .both("办结率", "Completion rate"), .ratio, .intake,
            .ratio([.plus(.resultsTotal)], over: received),
            words: .both("办理结果总计 ÷ 收到总数", "total processed ÷ applications to handle"),
            meaning: .both(
                "收到的申请（新收加上年结转）里，当年办完的有多少。",
                "How many of the applications to handle (new plus carried in) were completed within the year.")),
        IndicatorDefinition(
            "carry_over_rate", .both("结转率", "Carry-over rate"), .ratio, .intake,
            .ratio([.plus(.carriedOut)], over: received),
            words: .both("结转下年度 ÷ 收到总数", "carried over to the next year ÷ applications to handle"),
            meaning: .both(
                "收到的申请里，转到下一年继续办的有多少。年底才收到的也算在内。",
                "How many of the applications to handle went on into the next year. Those received late in the year are among them."
            )),
    ]

    static let received: [IndicatorTerm] = [.plus(.new), .plus(.carriedIn)]
}
