import Reports

extension TableKind {
    /// The table that stands in `section`, if any.
    init?(section: SectionKey) {
        switch section {
        case .proactive: self = .proactive
        case .applications: self = .applications
        case .reviewLitigation: self = .disputes
        case .overview, .problems, .otherMatters: return nil
        }
    }

    /// The table that has the cell of that name.
    init(of key: FigureKey) {
        self =
            switch key.table {
            case 2: .proactive
            case 3: .applications
            default: .disputes
            }
    }

    /// The table that a row can only belong to, or `nil` when it has no mark of any.
    init?(marksOf row: TableRow) {
        for label in row.labels where !label.isEmpty {
            if label == TableLabels.contentHead || label.starts(with: TableLabels.clausePrefix) {
                self = .proactive
                return
            }
            if label == TableLabels.applicantHead {
                self = .applications
                return
            }
            if label == Self.litigationHead || label == Self.directHead || label == Self.afterReviewHead {
                self = .disputes
                return
            }
        }
        return nil
    }

    /// Words that only the table has, not the prose about it.
    var looseMarks: [[UInt8]] {
        switch self {
        case .proactive: [Array("信息内容".utf8)]
        case .applications: [Array("申请人情况".utf8), Array("商业企业".utf8)]
        case .disputes: [Array("结果维持".utf8)]
        }
    }

    static let oldWord = Array("统计".utf8)
    static let oldWordTraditional = Array("統計".utf8)
    static let oldIndicator = LabelCore.of("统计指标")
    static let oldCount = LabelCore.of("统计数")

    private static let litigationHead = LabelCore.of(DisputeBlock.litigationLabel)
    private static let directHead = LabelCore.of(DisputeBlock.direct.label)
    private static let afterReviewHead = LabelCore.of(DisputeBlock.afterReview.label)
}

/// Which of the three official tables a row belongs to; the raw values are the numbers of the sections they stand in.
enum TableKind: Int, CaseIterable, Hashable {
    case proactive = 2
    case applications = 3
    case disputes = 4

    var label: String {
        switch self {
        case .proactive: "主动公开政府信息情况"
        case .applications: "收到和处理政府信息公开申请情况"
        case .disputes: "政府信息公开行政复议、行政诉讼情况"
        }
    }
}
