/// One page that can be found, in the words in which it is found and shown.
package struct SearchRecord: Sendable {
    /// What a hit can be; also the values of the facet "type", in the order in which equal hits are listed.
    package enum Kind: UInt8, CaseIterable, Sendable {
        case agency, region, indicator, rule, term, article, page, report
        /// The findings of a report, a part of the report's record.
        case finding
    }

    /// The number of parts that a record may have.
    ///
    /// Of a report: its title, the opening text, six sections, its findings. Of anything else: names, text, readings.
    package static let slots = 9
    /// The part with the titles of a report or the names of anything else.
    package static let titleSlot = 0
    /// Anything but a report: its text.
    package static let bodySlot = 1
    /// Anything but a report: how its names are read.
    package static let soundSlot = 2
    /// The findings of a report.
    package static let findingSlot = 8

    /// A part of the text.
    package struct Part: Sendable {
        package let slot: Int
        package let heading: String
        package let text: Text

        package init(slot: Int, heading: String = "", text: Text) {
            self.slot = slot
            self.heading = heading
            self.text = text
        }
    }

    /// Where the text of a part comes from when a hit is shown.
    package enum Text: Sendable {
        /// From the index itself.
        case own(String)
        /// From lines of the reading text that is published beside a report: the ranges, from 1, and what they hold.
        case lines([ClosedRange<Int>], [String])
        /// The sentences of findings, each with the place of its rule among the facet's values.
        case findings([(rule: Int, sentence: String)])
    }

    package let kind: Kind
    package let title: String
    /// The address from the root of the site.
    package let path: String
    /// Where it belongs, for readers: a region trail, a date.
    package let note: String
    /// The facets' values, by their places in `SearchFacets`.
    package var year: Int?
    package var region: Int?
    package var level: Int?
    package var rules: [Int] = []
    /// Every text that counts as a name (of a report: as its title). The title itself is not taken along.
    package var names: [String] = []
    /// Words by which a name is read, in small Latin letters.
    package var sounds: [String] = []
    package var parts: [Part] = []

    package init(kind: Kind, title: String, path: String, note: String = "") {
        self.kind = kind
        self.title = title
        self.path = path
        self.note = note
    }
}
