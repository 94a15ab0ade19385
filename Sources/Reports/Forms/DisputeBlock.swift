/// The three blocks of five columns in table 4.
package enum DisputeBlock: UInt8, CaseIterable, Hashable, Sendable {
    case review
    case direct
    case afterReview

    package var key: String {
        switch self {
        case .review: "review"
        case .direct: "litigation.direct"
        case .afterReview: "litigation.after_review"
        }
    }

    package var label: String {
        switch self {
        case .review: "行政复议"
        case .direct: "未经复议直接起诉"
        case .afterReview: "复议后起诉"
        }
    }

    /// Other wordings of the head that are certain in the head's own place, with all others in theirs.
    package var headSynonyms: [String] {
        switch self {
        case .review: ["复议"]
        case .direct: ["未经复议直接提起诉讼", "直接起诉", "直接提起诉讼"]
        case .afterReview: ["经复议后起诉", "复议后提起诉讼", "经复议后提起诉讼"]
        }
    }

    package var english: String {
        switch self {
        case .review: "Administrative reconsideration"
        case .direct: "Litigation without prior reconsideration"
        case .afterReview: "Litigation after reconsideration"
        }
    }

    /// The heading over the two litigation blocks.
    package static let litigationLabel = "行政诉讼"
    package static let litigationEnglish = "Administrative litigation"
}
