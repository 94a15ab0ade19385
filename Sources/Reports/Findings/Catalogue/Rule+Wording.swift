extension Rule {
    /// The rules on the wording of a report. Source: domain reference, section 4.
    static let wordingRules = [
        Rule(
            .wordingLabel, .info, on: .formsWithTables,
            formula: "every label equals the official label after normalization",
            chinese: "表格文字与国家格式不一致（错字或改字）。",
            english: "Labels differ from the official form (typo or edit)."),
        Rule(
            .wordingSelfName, .notice, on: .everyForm,
            formula: "unit words for self and parent (镇/乡/街道, 县/区/市) agree with the agency",
            chinese: "正文对本机关或上级的称呼不对（如镇写成街道、区写成县），可能沿用了别处的文字。",
            english: """
                The text calls itself or its parent by the wrong kind of unit: possibly text from \
                elsewhere.
                """),
        Rule(
            .wordingCopiedText, .notice, on: .everyForm,
            formula: "containment of 13-character shingles < 0.30",
            chinese: "与另一份年报文字大面积雷同。",
            english: "Large parts of the text repeat another report.",
            basis: BilingualText(
                chinese: "国办公开办函〔2021〕30号（四）：内容雷同、敷衍塞责。",
                english: "国办公开办函〔2021〕30号 (4): repeated content, going through the motions.")),
    ]
}
