import Charts
import Portals
import Reports
import Wording
import Writing

/// The charts of an agency's page: applications, what became of them, reviews and lawsuits, over its years.
///
/// Only what there is something to see of: with one year, or with nothing but 0, a sentence says so instead.
package struct AgencyCharts {
    package let context: PageContext
    private let values: AgencyValues

    package init(_ context: PageContext, _ values: AgencyValues) {
        self.context = context
        self.values = values
    }
    private var agency: PortalAgency { values.agency }
    private var strings: Strings { context.strings }

    private static let applications: [(Phrase, FigureKey)] = [
        (.chartNew, FigureKey(.new, .total)), (.columnCarriedIn, FigureKey(.carriedIn, .total)),
        (.columnCarriedOut, FigureKey(.carriedOut, .total)),
    ]
    private static let disputes: [(Phrase, FigureKey)] = [
        (.columnReviews, FigureKey(.reviewTotal)), (.chartDirect, FigureKey(.directTotal)),
        (.chartAfterReview, FigureKey(.afterReviewTotal)),
    ]
    /// The parts of what was to be handled: outcomes, and what is carried out of the year.
    private static let outcomes: [(Phrase, String)] = [
        (.columnGranted, "results.granted@total"), (.columnPartial, "results.partial@total"),
        (.outcomeDenied, "results.denied.total@total"), (.outcomeUnable, "results.unable.total@total"),
        (.outcomeNotProcessed, "results.not_processed.total@total"), (.outcomeOther, "results.other.total@total"),
        (.columnCarriedOut, "applications.carried_out@total"),
    ]

    package func markup() -> [UInt8] {
        guard !agency.years.isEmpty else { return [] }
        var out = ByteWriter(capacity: 24_000)
        if agency.years.count == 1 { paragraph(strings(.chartsOneYear), to: &out) }
        out.markup("<div class=\"charts\">")
        lines("chart-applications", .chartApplications, Self.applications, to: &out)
        outcomes(to: &out)
        lines("chart-disputes", .chartDisputes, Self.disputes, to: &out)
        out.markup("</div>\n")
        return out.bytes
    }

    /// From the agency's first year to its last.
    private var span: [Int] {
        guard let first = agency.years.first, let last = agency.years.last else { return [] }
        return Array(first...last)
    }

    private func lines(
        _ id: String, _ caption: Phrase, _ shown: [(Phrase, FigureKey)], to out: inout ByteWriter
    ) {
        guard agency.years.count > 1 else { return }
        let series = shown.compactMap { phrase, key in
            IndicatorCatalogue.indicator(key).map {
                ChartSeries(name: strings(phrase), points: values.points($0, over: span, unit: .count, strings))
            }
        }
        let numbers = series.flatMap(\.points).compactMap(\.tenths)
        guard series.contains(where: \.isLine) else { return }
        guard numbers.contains(where: { $0 != 0 }) else {
            return paragraph(strings(.chartAllZero, ["name": strings(caption)]), to: &out)
        }
        let chart = LineChart(id: id, caption: strings(caption), years: span, series: series, unit: .count)
        out.raw(chart.markup(strings))
    }

    private func outcomes(to out: inout ByteWriter) {
        let parts = Self.outcomes.compactMap { phrase, key in
            Indicator(key: key).map {
                ChartSeries(name: strings(phrase), points: values.points($0, over: span, unit: .count, strings))
            }
        }
        let chart = StackedBars(
            id: "chart-outcomes", caption: strings(.chartOutcomes), note: strings(.chartOutcomesNote), years: span,
            parts: parts)
        if chart.hasBars {
            out.raw(chart.markup(strings))
        } else if span.indices.contains(where: { chart.total($0) != nil }) {
            paragraph(strings(.chartAllZero, ["name": strings(.chartOutcomes)]), to: &out)
        }
    }

    private func paragraph(_ text: String, to out: inout ByteWriter) {
        out.markup("<p>")
        out.text(text)
        out.markup("</p>\n")
    }
}
