import Commentary
import Portals
import Reports
import SourceText

/// What a table or chart of an article lays side by side: agencies × years × indicators.
package struct ArticleChoice {
    /// Places in the portal, in the order that the editor gave, each once.
    package let agencies: [Int]
    package let years: [Int]
    package let indicators: [Indicator]
    package let caption: String?

    package static let keys = ["agencies", "years", "indicators"]
    private static let mostAgencies = 100
    private static let mostYears = 20
    private static let mostIndicators = 12

    init(_ fields: BlockFields, site: Site, directory: AgencyDirectory) throws(ArticleFault) {
        agencies = try Self.agencies(try fields.values("agencies"), site: site, directory: directory)
        years = try Self.years(try fields.values("years"))
        var indicators: [Indicator] = []
        for value in try fields.values("indicators") {
            do {
                let indicator = try ArticleFigures.indicator(value.text)
                if !indicators.contains(indicator) { indicators.append(indicator) }
            } catch {
                throw error.at(value.place)
            }
        }
        self.indicators = indicators
        caption = try fields.optional("caption")?.text
        try Self.limit(agencies.count, Self.mostAgencies, "agencies", fields)
        try Self.limit(years.count, Self.mostYears, "years", fields)
        try Self.limit(indicators.count, Self.mostIndicators, "indicators", fields)
    }

    private static func limit(_ count: Int, _ most: Int, _ key: String, _ fields: BlockFields) throws(ArticleFault) {
        guard count > most else { return }
        throw ArticleFault(
            .articleBlockValue, met: "\(count) \(key)", expected: "at most \(most)", place: fields.place(key))
    }

    /// Names one by one, or scopes (`region:辽中区`, `level:township`) that must hold together.
    private static func agencies(
        _ values: [BlockEntry.Value], site: Site, directory: AgencyDirectory
    ) throws(ArticleFault) -> [Int] {
        var places: [Int] = []
        if let first = values.first, AgencyScope.isScope(first.text) {
            do {
                places = try AgencyScope(values.map(\.text), in: site.portal).agencies(in: site.portal).filter {
                    !site.portal.agencies[$0].reports.isEmpty
                }
            } catch {
                throw error.at(first.place)
            }
            if places.isEmpty {
                throw ArticleFault(
                    .articleScope, met: "\(first.text), of which there is no report", expected: "agencies with reports",
                    place: first.place)
            }
            return places
        }
        for value in values {
            do {
                let place = try directory.place(of: value.text)
                if !places.contains(place) { places.append(place) }
            } catch {
                throw error.at(value.place)
            }
        }
        return places
    }

    /// `2019`, `[2019, 2021]` or `2019-2021`, rising.
    private static func years(_ values: [BlockEntry.Value]) throws(ArticleFault) -> [Int] {
        var years: Set<Int> = []
        for value in values {
            let ends = value.text.split(separator: "-", omittingEmptySubsequences: false).map {
                BlockEntry.Value(text: String($0).trimmingWhitespace, place: value.place)
            }
            guard ends.count == 2 else {
                years.insert(try BlockFields.year(value))
                continue
            }
            let (first, last) = (try BlockFields.year(ends[0]), try BlockFields.year(ends[1]))
            guard first <= last, last - first < 100 else {
                throw ArticleFault(
                    .articleBlockValue, met: "the years \(value.text)", expected: "the earlier year first",
                    place: value.place)
            }
            years.formUnion(first...last)
        }
        return years.sorted()
    }

    /// What it speaks of: its agencies, and their reports of its years.
    package func subjects(in portal: Portal) -> [String] {
        agencies.flatMap { place in
            let agency = portal.agencies[place]
            return ["agency:\(agency.slug)"]
                + years.filter { agency.report($0) != nil }.map { "report:\(agency.slug)/\($0)" }
        }
    }
}
