import Searching

extension SearchRecord.Kind {
    /// The kind as the facet names it.
    package var phrase: Phrase {
        switch self {
        case .agency: .searchAgency
        case .region: .searchRegion
        case .indicator: .searchIndicator
        case .rule: .searchRule
        case .term: .searchTerm
        case .article: .searchArticle
        case .page: .searchPage
        case .report: .searchReport
        case .finding: .searchFinding
        }
    }
}
