import SourceText

/// One paragraph of a report's prose, with the line it stands on.
package struct ReportParagraph: Hashable, Codable, Sendable {
    package let text: String
    package let place: Place

    package init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
