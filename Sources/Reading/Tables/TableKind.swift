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
