import Reports

/// The words by which figures in prose are known.
enum NarrativeWords {
    static let review: Word = "行政复议"
    static let litigation: Word = "行政诉讼"
    static let none: Word = "无"

    /// Other bodies and other times than the report's own.
    static let otherScopes: [Word] = [
        "全区", "全市", "全县", "全省", "全州", "全旗", "下属", "所属", "各单位", "各部门", "各街道", "各乡镇", "上年", "去年", "往年",
        "上半年", "下半年", "季度", "同比", "比上", "累计",
    ]

    /// Where items are published besides the whole: a clause that names one counts a part.
    static let channels: [Word] = ["网站", "微信", "微博", "公众号", "公告栏", "公示栏", "显示屏", "公报", "平台"]
    static let otherChannels: [Word] = ["微信", "微博", "公众号", "公告栏", "公示栏", "显示屏", "公报"]

    static let receiving: [Word] = ["收到", "受理", "接到", "接收", "新收"]
    /// What became of applications, and what is no application at all.
    static let outcomes: [Word] = [
        "答复", "办结", "予以公开", "部分公开", "不予", "无法提供", "结转", "复议", "诉讼", "补正", "撤回", "同意公开", "其中",
    ]

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
