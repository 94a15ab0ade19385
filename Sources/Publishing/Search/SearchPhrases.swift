import Searching

extension SearchRecord.Kind {
    /// The kind as the facet names it.
    var phrase: Phrase {
        switch self {
        case .agency: .kindOfAgency
        case .region: .kindOfRegion
        case .indicator: .kindOfIndicator
        case .rule: .kindOfRule
        case .term: .kindOfTerm
        case .article: .kindOfArticle
        case .page: .kindOfPage
        case .report: .kindOfReport
        case .finding: .kindOfFinding
        }
    }
}
