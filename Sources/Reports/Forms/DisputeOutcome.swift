/// The fifteen cells of table 4 (政府信息公开行政复议、行政诉讼情况), in the order of the form.
package enum DisputeOutcome: UInt8, CaseIterable, Hashable, Sendable {
    case reviewUpheld, reviewCorrected, reviewOther, reviewPending, reviewTotal
    case directUpheld, directCorrected, directOther, directPending, directTotal
    case afterReviewUpheld, afterReviewCorrected, afterReviewOther, afterReviewPending, afterReviewTotal

    package var key: String { "\(block.key).\(result.key)" }
    package var label: String { result.label }
    package var english: String { "\(block.english): \(result.english)" }

    package var block: DisputeBlock {
        switch self {
        case .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending, .reviewTotal: .review
        case .directUpheld, .directCorrected, .directOther, .directPending, .directTotal: .direct
        case .afterReviewUpheld, .afterReviewCorrected, .afterReviewOther, .afterReviewPending, .afterReviewTotal:
            .afterReview
        }
    }

    package var result: DisputeResult {
        switch self {
        case .reviewUpheld, .directUpheld, .afterReviewUpheld: .upheld
        case .reviewCorrected, .directCorrected, .afterReviewCorrected: .corrected
        case .reviewOther, .directOther, .afterReviewOther: .other
        case .reviewPending, .directPending, .afterReviewPending: .pending
        case .reviewTotal, .directTotal, .afterReviewTotal: .total
        }
    }
}
