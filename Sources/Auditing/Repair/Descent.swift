/// One search for all repairs of exactly one size, by choosing cell after cell.
struct Descent {
    let size: Int
    let counts: [Int64]
    /// How many sets may still be looked at; none left means that the search was given up.
    private(set) var steps: Int
    /// The changes by index of cell, one for each repair.
    private(set) var found: Set<[Int: Int64]> = []
    private var seen: Set<[Int]> = []

    init(size: Int, counts: [Int64], steps: Int) {
        self.size = size
        self.counts = counts
        self.steps = steps
    }

    mutating func run(_ system: LinearSystem) { choose(from: system, after: []) }

    private mutating func choose(from system: LinearSystem, after chosen: [Int]) {
        guard let candidates = system.candidates else {
            if let changes = system.changes, changes.count == size, isPossible(changes) { found.insert(changes) }
            return
        }
        if chosen.count == size { return }
        for cell in candidates {
            let next = (chosen + [cell]).sorted()
            guard steps > 0 else { return }
            guard seen.insert(next).inserted else { continue }
            steps -= 1
            if let narrowed = system.choosing(cell) { choose(from: narrowed, after: next) }
        }
    }

    private func isPossible(_ changes: [Int: Int64]) -> Bool {
        changes.allSatisfy { counts[$0.key] + $0.value >= 0 }
    }
}
