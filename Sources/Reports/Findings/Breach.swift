/// An equation or inequality that does not hold: what should relate how, and what both sides come to.
package struct Breach: Hashable, Sendable {
    package let left: Side
    package let relation: Relation
    package let right: Side

    package init(left: Side, relation: Relation, right: Side) {
        self.left = left
        self.relation = relation
        self.right = right
    }

    /// One side: its terms and their sum; no terms stand for 0.
    package struct Side: Hashable, Sendable {
        package let terms: [Term]
        package let sum: Int64

        package init(terms: [Term], sum: Int64) {
            self.terms = terms
            self.sum = sum
        }
    }

    /// How the left side must relate to the right one.
    package enum Relation: String, Hashable, Sendable {
        case equal = "=="
        case atLeast = ">="
        case atMost = "<="
    }

    /// By how much the left side is more than the right one: exact, also where two huge sums are apart.
    package var excess: Int128 { Int128(left.sum) - Int128(right.sum) }

    /// The cells of both sides.
    package var terms: [Term] { left.terms + right.terms }
}
