import SourceText

/// A run of text that stands in two reports, alike but for white space, digits and the width of characters.
package struct SharedPassage: Hashable, Sendable {
    /// In characters of the compared text: without white space and digits.
    package let length: Int
    /// Where it stands in the report that it is shown with.
    package let own: Stretch
    package let other: Stretch

    package init(length: Int, own: Stretch, other: Stretch) {
        self.length = length
        self.own = own
        self.other = other
    }

    /// The same passage as the other report sees it.
    package var swapped: SharedPassage { SharedPassage(length: length, own: other, other: own) }

    /// A stretch of a reading text, and the place where it begins.
    package struct Stretch: Hashable, Sendable {
        package let span: ByteSpan
        package let place: Place

        package init(span: ByteSpan, place: Place) {
            self.span = span
            self.place = place
        }
    }
}
