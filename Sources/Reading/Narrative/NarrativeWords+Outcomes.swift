import Reports

/// Words by which outcomes of applications and counts of documents are known.
extension NarrativeWords {
    /// What may stand before an outcome or a verb without changing what is counted.
    static let leads: [Word] = [
        "其中", "共计", "总计", "合计", "共", "已经", "已", "均", "全部办理完毕", "全年", "本年度", "本年", "年内", "当年", "年度", "依法", "决定", "作出",
        "给予", "实际", "并",
        "且", "另有", "有", "新", "目前", "按规定", "经审查", "经办理", "在法定期限内", "法定期限内", "截至年底", "年底", "我镇", "我局", "我乡", "我县", "我区",
        "我市", "我办",
        "我委", "我厅", "我省", "我街道", "我单位", "我中心", "我机关", "本机关", "本单位", "本局", "本镇", "本乡", "本街道", "一是", "二是", "三是", "四是",
        "五是", "六是", "(一)",
        "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)",
    ]
    /// What may stand between an outcome and its number.
    static let links: [Word] = [
        "政府信息公开申请", "信息公开申请", "依申请公开", "公开申请", "申请", "的", "共计", "总计", "合计", "共", "计", "为", "有", "了", "数量", "件数", "数",
        "答复", "决定",
        "情况", "类", "(件)",
    ]
    /// What may stand between a number and an outcome behind it: 8件申请予以公开.
    static let backLinks: [Word] = [
        "政府信息公开申请", "信息公开申请", "申请", "的", "已", "均", "被", "决定", "答复", "作出", "为", "属于",
    ]
    /// What may follow a counted outcome.
    static let listJoints: [Word] = ["、", "和", "以及", "及", "并"]
    /// Words that add up what stands before them.
    static let sums: [Word] = ["共计", "合计", "总计", "共"]

    /// The longer come first. A sum of two outcomes is a thing of its own.
    static let outcomeNames: [(key: NarrativeKey, words: [Word])] = [
        (
            .resultGrantedAndPartial,
            [
                "予以公开和部分公开", "予以公开及部分公开", "予以公开以及部分公开", "予以公开与部分公开", "予以公开或部分公开", "予以公开或者部分公开", "予以公开(含部分公开)",
                "予以公开、部分公开", "同意公开和部分公开", "同意公开及部分公开", "同意公开或部分公开", "同意公开、部分公开", "全部公开和部分公开", "全部公开及部分公开", "公开和部分公开",
                "公开及部分公开", "公开或部分公开",
            ]
        ),
        (.resultPartial, ["予以部分公开", "部分予以公开", "同意部分公开", "部分公开"]),
        (.resultDenied, ["不予公开", "不同意公开"]),
        (.resultGranted, ["予以公开", "同意公开", "准予公开", "全部公开"]),
        (.resultUnable, ["无法提供"]),
        (.resultNotProcessed, ["不予处理"]),
        (.resultOther, ["其他处理", "其它处理", "作其他处理"]),
        (.resultTotal, ["办理答复", "答复办结", "办理完毕", "办结完毕", "办结", "答复"]),
        (
            .carriedOut,
            [
                "结转至下一年度继续办理", "结转至下年度继续办理", "结转下一年度继续办理", "结转下年度继续办理", "结转到下年度继续办理", "结转下年继续办理", "结转至下一年度", "结转至下年度",
                "结转到下年度", "结转下一年度", "结转下年度", "结转至下年", "结转到下年", "结转下年", "转下年度继续办理",
            ]
        ),
    ]

    static let governmentEndings: [Word] = ["人民政府", "政府", "办事处"]

    // MARK: Documents

    static let document: Word = "规范性文件"
    static let documentNames: [Word] = ["行政规范性文件", "规范性文件"]
    static let documentVerbs: [(key: NarrativeKey, words: [Word])] = [
        (
            .documentsIssued,
            [
                "制定出台", "制定印发", "制定并印发", "制定和印发", "制定", "制发", "印发", "出台", "新制定", "新制发",
            ]
        ),
        (.documentsRepealed, ["废止"]),
        (.documentsInForce, ["现行有效"]),
    ]
    static let documentLinks: [Word] = [
        "件数", "数量", "数", "的", "共计", "总计", "合计", "共", "计", "为", "有", "了", "现有", "总数", "(件)",
    ]
    /// Words with which documents of another kind, or other work on them, are meant.
    static let otherDocuments: [Word] = [
        "规章", "党内", "党组", "党委", "草案", "解读", "备案", "审查", "审核", "修订", "修改", "起草", "名义", "联合", "参与", "配合", "牵头", "管理办法",
        "制度",
    ]
    static let documentNegations: [Word] = ["未", "没有", "无"]
    static let documentZeroTails: [Word] = ["情况", "的"]
    /// A cleaning-up looks at the documents of more bodies and years than the table's.
    static let cleaning: [Word] = ["清理", "梳理", "评估"]
}
