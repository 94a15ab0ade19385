/// The five topics that the 2021 form asks section one to treat. Source: 国办公开办函〔2021〕30号, 一(一).
package enum OverviewTopic: CaseIterable, Hashable, Sendable {
    case proactive, onApplication, management, platforms, supervision

    package var label: String { words[0] }

    /// The words by which the topic is known, its own first.
    package var words: [String] {
        switch self {
        case .proactive: ["主动公开"]
        case .onApplication: ["依申请公开", "依申请"]
        case .management: ["政府信息管理", "信息管理"]
        case .platforms: ["平台建设", "平台"]
        case .supervision: ["监督保障", "监督"]
        }
    }

    package var english: String {
        switch self {
        case .proactive: "proactive disclosure"
        case .onApplication: "disclosure on application"
        case .management: "management of government information"
        case .platforms: "platforms"
        case .supervision: "supervision and support"
        }
    }
}
