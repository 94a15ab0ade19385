/// The six sections that both forms prescribe, in their order.
package enum SectionKey: UInt8, CaseIterable, Hashable, Codable, Sendable {
    case overview
    case proactive
    case applications
    case reviewLitigation
    case problems
    case otherMatters

    package var key: String {
        switch self {
        case .overview: "overview"
        case .proactive: "proactive"
        case .applications: "applications"
        case .reviewLitigation: "review_litigation"
        case .problems: "problems"
        case .otherMatters: "other_matters"
        }
    }

    /// The official heading without its ordinal.
    package var label: String {
        switch self {
        case .overview: "总体情况"
        case .proactive: "主动公开政府信息情况"
        case .applications: "收到和处理政府信息公开申请情况"
        case .reviewLitigation: "政府信息公开行政复议、行政诉讼情况"
        case .problems: "存在的主要问题及改进情况"
        case .otherMatters: "其他需要报告的事项"
        }
    }

    package var english: String {
        switch self {
        case .overview: "Overview"
        case .proactive: "Proactive disclosure of government information"
        case .applications: "Applications received and processed"
        case .reviewLitigation: "Administrative reconsideration and litigation over information disclosure"
        case .problems: "Main problems and improvements"
        case .otherMatters: "Other matters to report"
        }
    }

    /// Other wordings of the heading, without ordinals, that were seen in published reports.
    package var variants: [String] {
        switch self {
        case .overview: ["总体概况"]
        case .proactive: ["主动公开政府信息的情况", "主动公开情况"]
        case .applications:
            ["收到和处理政府信息公开申请的情况", "收到和处理政府信息公开情况"]
        case .reviewLitigation:
            [
                "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况",
                "政府信息公开行政复议、行政诉讼的情况",
            ]
        case .problems: ["存在问题及改进情况", "存在的主要问题和改进情况", "存在的问题及改进情况"]
        case .otherMatters: ["其他需要报告事项", "需要报告的其他事项"]
        }
    }

    /// The Chinese ordinal that the form prints before the heading.
    package var ordinal: String {
        ["一", "二", "三", "四", "五", "六"][Int(rawValue)]
    }
}
