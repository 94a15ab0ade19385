/// A figure in two reports of one agency.
package struct FigureChange: Hashable, Sendable {
    package let key: FigureKey
    package let before: Quantity
    package let after: Quantity

    package init(_ key: FigureKey, before: Quantity, after: Quantity) {
        self.key = key
        self.before = before
        self.after = after
    }
}
