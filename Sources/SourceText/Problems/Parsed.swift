/// A value and the problems met on the way to it.
///
/// A function returns `Parsed` when it can return something in any case; it throws only when it has nothing to return.
package struct Parsed<Value> {
    package var value: Value
    package var problems: [Problem]

    package init(_ value: Value, problems: [Problem] = []) {
        self.value = value
        self.problems = problems
    }

    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Parsed<Other> {
        Parsed<Other>(try transform(value), problems: problems)
    }
}

extension Parsed: Sendable where Value: Sendable {}
extension Parsed: Equatable where Value: Equatable {}
