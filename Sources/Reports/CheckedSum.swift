/// The one way to add up counts and amounts of money: exact in any order, and no number at all where the sum is too large.
///
/// A sum that wraps around would be a wrong number. `total` is `nil` instead, and whoever prints it says so.
package struct CheckedSum: Hashable, Sendable {
    /// Wider than any number of terms that fit in memory.
    private var exact: Int128 = 0

    package init() {}

    package init(_ terms: some Sequence<Int64>) {
        for term in terms { add(term) }
    }

    package mutating func add(_ term: Int64) { exact += Int128(term) }

    package mutating func subtract(_ term: Int64) { exact -= Int128(term) }

    /// `nil` when the sum is too large to be told.
    package var total: Int64? { Int64(exactly: exact) }
}
