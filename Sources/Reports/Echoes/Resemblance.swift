/// How much of a report's prose stands in another report too, with the longest passages that both have.
///
/// The measure (Q-BOILER): the pieces of 13 characters of each text outside tables, and how many of the smaller set are in the other one. It says that texts are alike, not who wrote them first, and
/// not that anyone copied: both may come from a template.
package struct Resemblance: Hashable, Sendable {
    package let other: ReportReference
    /// The pieces that both texts have.
    package let sharedPieces: Int
    package let ownPieces: Int
    package let otherPieces: Int
    /// In the order of this report's text.
    package let passages: [SharedPassage]

    package init(
        other: ReportReference, sharedPieces: Int, ownPieces: Int, otherPieces: Int, passages: [SharedPassage]
    ) {
        self.other = other
        self.sharedPieces = sharedPieces
        self.ownPieces = ownPieces
        self.otherPieces = otherPieces
        self.passages = passages
    }

    /// The shared share of the smaller text, in per cent, rounded half up.
    package var percent: Int {
        let smaller = min(ownPieces, otherPieces)
        return smaller == 0 ? 0 : (sharedPieces * 200 + smaller) / (smaller * 2)
    }

    /// Whether this text is nearer to its other than `right` to its own; a tie goes to the one with more in common.
    package func isNearer(than right: Resemblance) -> Bool {
        let own = sharedPieces * max(1, min(right.ownPieces, right.otherPieces))
        let theirs = right.sharedPieces * max(1, min(ownPieces, otherPieces))
        return own == theirs ? sharedPieces > right.sharedPieces : own > theirs
    }
}
