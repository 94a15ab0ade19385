import SourceText

/// A row that a report has and its form has not, kept with its label and what stood in it.
package struct ExtraRow: Hashable, Codable, Sendable {
    /// The table it stands in: 2, 3 or 4, as the form's sections count.
    package let table: Int
    package let label: String
    /// The other cells' texts, joined with a tab; empty when the row has only a label.
    package let text: String
    package let place: Place

    package init(table: Int, label: String, text: String, place: Place) {
        self.table = table
        self.label = label
        self.text = text
        self.place = place
    }
}
