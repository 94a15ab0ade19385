/// What the value of an indicator is.
package enum IndicatorKind: String, CaseIterable, Hashable, Sendable {
    /// A number of things.
    case count
    /// A share: two counts, never a bare percentage.
    case ratio
    /// A change, which may be negative.
    case signed
    /// Days; negative is early.
    case days
    /// An amount of money.
    case money
}
