/// The groups in which pages show indicators.
package enum IndicatorGroup: String, CaseIterable, Hashable, Sendable {
    case intake
    case results
    case applicants
    case disputes
    case other

    package var name: BilingualText { words.keyed("indicator.group.\(rawValue)") }

    private var words: BilingualText {
        switch self {
        case .intake: BilingualText(chinese: "受理与办结", english: "Received and completed")
        case .results: BilingualText(chinese: "办理结果", english: "Outcomes")
        case .applicants: BilingualText(chinese: "申请人", english: "Applicants")
        case .disputes: BilingualText(chinese: "复议与诉讼", english: "Reconsideration and litigation")
        case .other: BilingualText(chinese: "其他", english: "Other")
        }
    }
}
