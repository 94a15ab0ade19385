import Reports

/// An equation or inequality over cells, as data; a side without operands is 0.
package struct Equation: Hashable, Sendable {
    let left: [Operand]
    let relation: Breach.Relation
    let right: [Operand]

    init(_ left: [Operand], _ relation: Breach.Relation, _ right: [Operand]) {
        self.left = left
        self.relation = relation
        self.right = right
    }

    /// The cells of the report under audit.
    package var keys: [FigureKey] { (left + right).filter { $0.year == .own }.map(\.key) }
}
