/// What kind of figure a cell of a form holds.
package enum CellKind: Hashable, Sendable {
    /// A number of things: an integer, never negative when right.
    case count
    /// A change against the year before (本年增/减): an integer with an optional sign.
    case signedDelta
    /// An amount of money. `defaultUnit` is the unit that the form prints in the column's head, if any.
    case money(defaultUnit: MoneyUnit?)

    package var isMoney: Bool { if case .money = self { true } else { false } }
}
