import SourceText

/// One passage that stands word for word in several reports.
package struct Echo: Hashable, Sendable {
    /// In characters of the compared text: without white space and digits.
    package let length: Int
    /// Where it stands, in the order of the portal; at least two.
    package let occurrences: [Occurrence]

    package init(length: Int, occurrences: [Occurrence]) {
        self.length = length
        self.occurrences = occurrences
    }

    /// How many agencies have it.
    package var agencyCount: Int { Set(occurrences.map(\.report.slug)).count }

    package struct Occurrence: Hashable, Sendable {
        package let report: ReportReference
        package let stretch: SharedPassage.Stretch

        package init(report: ReportReference, stretch: SharedPassage.Stretch) {
            self.report = report
            self.stretch = stretch
        }
    }
}

/// Names one report of a portal: whose it is, under which address, and for which year.
package struct ReportReference: Hashable, Sendable {
    /// The agency's address on the site.
    package let slug: String
    package let agencyName: String
    package let year: Int

    package init(slug: String, agencyName: String, year: Int) {
        self.slug = slug
        self.agencyName = agencyName
        self.year = year
    }
}
