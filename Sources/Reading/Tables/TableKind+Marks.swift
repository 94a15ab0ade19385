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
        switch key.cell {
        case .proactive: self = .proactive
        case .application: self = .applications
        case .dispute: self = .disputes
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

    static let looseForms: [(form: Form, marks: [[UInt8]])] = [
        (.form2019, ["本年新制作数量", "对外公开总数量", "上一年项目数量"].map { Array($0.utf8) }),
        (.form2021, ["本年制发件数", "本年废止件数", "现行有效件数"].map { Array($0.utf8) }),
    ]

    static let oldWord = Array("统计".utf8)
    static let oldWordTraditional = Array("統計".utf8)
    static let oldIndicator = LabelCore.of("统计指标")
    static let oldCount = LabelCore.of("统计数")

    private static let litigationHead = LabelCore.of(DisputeBlock.litigationLabel)
    private static let directHead = LabelCore.of(DisputeBlock.direct.label)
    private static let afterReviewHead = LabelCore.of(DisputeBlock.afterReview.label)
}
