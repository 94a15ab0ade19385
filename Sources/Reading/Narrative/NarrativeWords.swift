import Reports

/// The words by which figures in prose are known.
enum NarrativeWords {
    static let review: Word = "行政复议"
    static let litigation: Word = "行政诉讼"
    static let none: Word = "无"

    /// Where items are published besides the whole: a clause that names one counts a part.
    static let channels: [Word] = ["网站", "微信", "微博", "公众号", "公告栏", "公示栏", "显示屏", "公报", "平台"]
    static let otherChannels: [Word] = ["微信", "微博", "公众号", "公告栏", "公示栏", "显示屏", "公报"]

    static let receiving: [Word] = ["收到", "受理", "接到", "接收", "新收"]
    /// What became of applications, and what is no application at all.
    static let outcomes: [Word] = [
        "答复", "办结", "予以公开", "部分公开", "不予", "无法提供", "结转", "复议", "诉讼", "补正", "撤回", "同意公开", "其中",
    ]

    /// Who applied and by which way: a count of a part.
    static let partsOfApplications: [Word] = [
        "自然人", "商业企业", "科研机构", "公益组织", "法律服务", "网上", "网络", "互联网", "信函", "邮寄", "邮件", "当面", "现场", "传真", "在线", "系统", "通过",
    ]
    /// What may stand between 申请 and its number.
    static let applicationLinks: [Word] = [
        "公开", "政府信息", "共计", "总计", "合计", "共", "计", "为", "有", "了", "的", "总数", "总量", "数量", "件数", "数", "事项", "(件)", "件",
    ]
    /// What 申请 must stand behind, unless a sub-heading says what is applied for.
    static let disclosure: [Word] = ["公开申请", "依申请", "信息申请", "申请公开", "申请政府信息"]
    static let receivingLinks: [Word] = ["的", "了", "各类", "共计", "共", "书面", "有效"]
    static let applicationNouns: [Word] = ["政府信息公开申请", "信息公开申请", "依申请公开", "公开申请"]

    /// What makes a count of disputes one of a part, or of others' disputes that the agency handled.
    static let partsOfDisputes: [Word] = [
        "直接", "复议后", "维持", "纠正", "撤销", "驳回", "败诉", "胜诉", "审结", "其中", "审理", "办理", "受理", "应诉", "代理", "办结", "终止",
    ]
    static let disputeContext: [Word] = ["信息公开", "政府信息", "申请公开", "依申请", "发生", "引发", "引起"]
    /// Behind 无行政复议 these make it a statement about something else.
    static let notNone: [Word] = ["败诉", "纠错", "撤销", "维持", "纠正", "超期", "逾期", "不", "未", "变更", "违法", "结果", "被"]
    /// What may stand behind 无依申请公开 without changing it.
    static let noneTails: [Word] = [
        "要求", "事项", "申请", "情况", "件", "信息", "政府信息", "的", "发生", "受理", "案件", "收到", "提出",
    ]
    /// Words before a negation that make it a condition.
    static let conditions: [Word] = ["如", "若", "有", "倘"]

    /// The longer come first: 未收到 is not 未 and 收到.
    static let negations: [Word] = [
        "未收到", "未受到", "未接到", "未受理", "未发生", "未出现", "未产生", "未收取", "没有收到", "没有接到", "没有受理", "没有发生",
        "没有收取", "没有", "无",
    ]
    static let fillers: [Word] = [
        "任何", "公民", "法人", "和其他组织", "其他组织", "群众", "关于", "有关", "涉及", "因", "由于", "政府信息公开工作", "被", "提起", "引发的", "引起的",
        "要求", "书面", "的", "或", "、", "到", "过", "一起", "一件",
    ]
    static let applicationObjects: [Word] = ["依申请公开", "政府信息公开申请", "信息公开申请", "公开申请", "申请公开"]
    static let joints: [Word] = ["、", "和", "及", "以及", "与", "或", "提起", "申请", "情况", "案件", "事项", "的"]
    static let objects: [(NarrativeKey, [Word])] = [
        (.review, [review, "申请行政复议", "政府信息公开行政复议", "政府信息公开申请行政复议"]),
        (.litigation, [litigation, "提起行政诉讼", "政府信息公开行政诉讼"]),
        (.complaints, ["举报投诉", "投诉举报", "举报", "投诉"]),
    ]

    /// Bare sub-headings under which a single 无 says that nobody applied.
    static let applicationHeadings: Set<[UInt8]> = Set(
        ["依申请公开情况", "依申请公开", "依申请公开政府信息情况"].map { LabelCore.of($0) })
}

/// A word to look for, as the bytes of its core.
struct Word: ExpressibleByStringLiteral, Sendable {
    let bytes: [UInt8]

    init(stringLiteral text: StaticString) {
        bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
