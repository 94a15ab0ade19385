import Portals
import Reports
import Wording

/// One agency's value of one indicator in one year, as articles show it: what it says and where it stands.
package struct ArticleValue {
    package let site: Site
    /// The agency's place in the portal.
    package let agency: Int
    package let submission: PublishedReport
    package let indicator: Indicator
    package let value: IndicatorValue

    /// `nil` when the agency has no report for the year.
    init?(site: Site, agency: Int, year: Int, _ indicator: Indicator) {
        guard let report = site.portal.agencies[agency].place(of: year),
            let value = site.values(ofAgency: agency).value(of: indicator, report: report)
        else { return nil }
        self.site = site
        self.agency = agency
        submission = site.portal.agencies[agency].reports[report]
        self.indicator = indicator
        self.value = value
    }

    /// The cell of the report, or its line among the indicators, or its page when it stands nowhere on it.
    package var href: String { Self.href(site, agency: agency, submission, indicator) }

    package static func href(_ site: Site, agency: Int, _ submission: PublishedReport, _ indicator: Indicator) -> String
    {
        let slug = site.portal.agencies[agency].slug
        let page = site.href(.report(slug: slug, year: submission.year))
        if let key = FigureKey(name: indicator.key), submission.report.figures.place(of: key) != nil {
            return page + "#" + key.name
        }
        return IndicatorCatalogue.onReports.contains(indicator) ? page + "#" + indicator.anchor : page
    }

    /// The number or the state, as tables print it.
    package var words: String { IndicatorWords.of(value, indicator, in: submission.report.figures, site.strings) }

    /// For messages: the number, or why there is none.
    package var described: String {
        switch value.result {
        case .count, .signed, .ratio, .days, .money: value.text ?? ""
        case .notReported: silence
        case .notComparable: "not on the report's form"
        case .notApplicable: "not applicable: there is no whole to be a share of"
        case .deadlineUnknown: "unknown: the registry does not say what the agency is"
        }
    }

    /// Why there is no figure: of one cell its state, of a sum what may be missing.
    private var silence: String {
        guard let key = IndicatorCatalogue.figure(indicator) else { return "blank or not readable" }
        return switch submission.report.figures[key].status {
        case .reported: "not comparable"
        case .blank: "blank"
        case .placeholder: "only a placeholder"
        case .absent: "not in the report"
        case .unreadable: "not readable"
        }
    }
}
