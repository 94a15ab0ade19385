/// Words by which the body and the time that a sentence speaks of are known.
extension NarrativeWords {
    /// Other bodies than the agency, or the agency as a part of a larger whole.
    static let otherBodies: [Word] = [
        "全区", "全市", "全县", "全省", "全州", "全旗", "全国", "全盟", "全系统", "系统内", "下属", "所属", "直属", "辖区", "本级", "局机关", "各单位", "各部门",
        "各街道", "各乡镇", "各镇", "各乡", "各区", "各县", "各市", "各级", "各村", "市直", "县直", "区直", "州直", "省直", "两级", "三级", "区县",
        "县区",
        "乡镇街", "镇街", "汇总", "代收", "代为",
    ]
    /// Other times than the report's year.
    static let otherTimes: [Word] = [
        "上年", "上一年", "去年", "往年", "历年", "近年", "前年", "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "1季度", "2季度", "3季度", "4季度",
        "各季度", "累计", "以来", "三年", "五年", "明年", "来年", "拟", "计划",
    ]
    /// Words that hold a figure against another: they concern their own clause alone.
    static let comparisons: [Word] = ["同比", "环比", "比上", "较上", "比去年", "较去年", "比往年", "较往年", "相比", "相较", "比20", "较20"]
    /// Applications carried in from the year before are this report's own.
    static let carriedIn: [Word] = ["上年结转", "上年度结转", "上一年度结转", "上一年结转", "去年结转"]
    static let carrying: [Word] = ["结转", "转入", "转至", "转到"]
    /// The ends of names of organs; with 我 or 本 before them they are the report's own.
    static let organs: [Word] = [
        "政府", "局", "办公室", "办公厅", "委员会", "厅", "街道", "镇", "乡", "中心", "部门", "单位", "机关", "窗口", "法院", "党委",
    ]
    static let we: Word = "我"
    static let this: Word = "本"
    /// Words that make a number one of a change.
    static let changes: [Word] = ["增加", "减少", "增长", "下降", "上升", "增至", "降至", "多", "少"]
    static let situation: Word = "情况"

    /// What applications for information are known by.
    static let applicationContext: [Word] = ["依申请", "公开申请", "申请公开"]
    /// What is answered, concluded and published besides applications.
    static let otherAffairs: [Word] = [
        "建议", "提案", "信访", "热线", "12345", "咨询", "留言", "投诉", "举报", "许可", "处罚", "工单", "办件", "审批", "信箱", "来信", "政协", "人大",
        "文件", "预决算",
        "复议", "诉讼", "网民", "舆情", "回应", "村务", "党务", "自然人", "商业企业", "科研机构", "公益组织", "法律服务", "信函", "当面", "现场", "网上", "在线",
    ]
}
