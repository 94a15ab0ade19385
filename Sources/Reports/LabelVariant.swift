import SourceText

/// A row label that differs from the official one but could be told with certainty.
package struct LabelVariant: Hashable, Codable, Sendable {
    /// The key of the row: `applications.new`, `proactive.fees`.
    package let row: String
    package let official: String
    package let printed: String
    package let place: Place

    package init(row: String, official: String, printed: String, place: Place) {
        self.row = row
        self.official = official
        self.printed = printed
        self.place = place
    }
}
