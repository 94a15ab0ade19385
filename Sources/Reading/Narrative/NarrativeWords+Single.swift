/// The words that are looked for one at a time. Named, since a literal in a call is made anew with each call.
extension NarrativeWords {
    static let proactively: Word = "主动公开"
    static let onApplication: Word = "依申请公开"
    static let application: Word = "申请"
    static let among: Word = "其中"
    static let year: Word = "年"
    static let month: Word = "月"
    static let titleMark: Word = "《"

    // Units
    static let items: Word = "条"
    static let pieces: Word = "件"
    static let yuan: Word = "元"

    static let fee: Word = "信息处理费"
    static let fees: [Word] = [fee]
    static let appliedOrAmong: [Word] = [application, among]
    static let information: [Word] = ["信息"]
    static let website: [Word] = ["网站"]
    static let altogether: [Word] = ["共"]
    static let quarter: [Word] = ["季度"]
    static let adjectives: [Word] = ["的", "有效", "书面"]
    /// What may stand between 行政复议 and its number.
    static let disputeLinks: [Word] = ["案件", "申请", "案", "共计", "共", "为", "总数", "数量", "件数", "数", "的"]
    /// What goes on with a list, or adds to it in brackets.
    static let listMarks: [Word] = ["(", "、", "和", "及"]
}
