import Ink

/// A web page as pieces in reading order, with the tree that they stand in.
package struct WebPage: Sendable {
    package internal(set) var nodes: [PaperNode] = []
    /// The titles that the head of the page gives, most certain first; each one line.
    var titles: [[UInt8]] = []
    /// What the head of the page says of it.
    var facts: [PageNotes.Fact] = []
    /// The parent of every element; the root is its own.
    var parents: [Int] = [0]

    /// The deepest element that holds all of `elements`.
    func common(_ elements: [Int]) -> Int {
        guard let first = elements.first else { return 0 }
        var line = ancestors(of: first)
        for element in elements.dropFirst() {
            let other = Set(ancestors(of: element))
            line = Array(line.drop { !other.contains($0) })
        }
        return line.first ?? 0
    }

    func isInside(_ element: Int, _ holder: Int) -> Bool { ancestors(of: element).contains(holder) }

    /// `element` and all that hold it, innermost first.
    private func ancestors(of element: Int) -> [Int] {
        var line = [element]
        var current = element
        while parents.indices.contains(current), parents[current] != current {
            current = parents[current]
            line.append(current)
        }
        return line
    }
}
