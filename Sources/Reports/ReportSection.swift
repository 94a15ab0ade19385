import SourceText

/// One of the six sections as the report prints it; its table, if any, is among the report's figures.
package struct ReportSection: Hashable, Codable, Sendable {
    package let key: SectionKey
    /// The heading as printed, white space trimmed.
    package let heading: String
    package let place: Place
    package var paragraphs: [ReportParagraph]

    package init(key: SectionKey, heading: String, place: Place, paragraphs: [ReportParagraph] = []) {
        self.key = key
        self.heading = heading
        self.place = place
        self.paragraphs = paragraphs
    }
}

/// One paragraph of a report's prose, with the line it stands on.
package struct ReportParagraph: Hashable, Codable, Sendable {
    package let text: String
    package let place: Place

    package init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
