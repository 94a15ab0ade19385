import Reports

/// The columns of a year's comparison table.
enum ComparisonColumn: CaseIterable {
    case new, carriedIn, granted, partial, total, carriedOut, reviews, direct, afterReview

    var key: FigureKey {
        switch self {
        case .new: FigureKey(.new, .total)
        case .carriedIn: FigureKey(.carriedIn, .total)
        case .granted: FigureKey(.granted, .total)
        case .partial: FigureKey(.partial, .total)
        case .total: FigureKey(.resultsTotal, .total)
        case .carriedOut: FigureKey(.carriedOut, .total)
        case .reviews: FigureKey(.reviewTotal)
        case .direct: FigureKey(.directTotal)
        case .afterReview: FigureKey(.afterReviewTotal)
        }
    }

    var phrase: Phrase {
        switch self {
        case .new: .columnNew
        case .carriedIn: .columnCarriedIn
        case .granted: .columnGranted
        case .partial: .columnPartial
        case .total: .columnTotal
        case .carriedOut: .columnCarriedOut
        case .reviews: .columnReviews
        case .direct: .columnDirect
        case .afterReview: .columnAfterReview
        }
    }
}
