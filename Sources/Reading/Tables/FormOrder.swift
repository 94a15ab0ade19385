/// Tells which rows of a table stand where the form does not print them.
///
/// When two labels were exchanged, each of them is a label of the form and only their order gives them away. Which of
/// label and position is right can't be told then.
enum FormOrder {
    /// The indices of `ranks` that are not part of every longest rising sequence; empty when all ranks rise.
    ///
    /// `[0, 3, 2, 4]` → `[1, 2]`; `[0, 4, 1, 2, 3, 5]` → `[1]`.
    static func unsure(_ ranks: [Int]) -> [Int] {
        if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 < $1 }) { return [] }
        // The lengths of the longest rising sequences that end, and that start, at each index.
        var ending = Array(repeating: 1, count: ranks.count)
        var starting = ending
        for index in ranks.indices {
            for before in 0..<index where ranks[before] < ranks[index] {
                ending[index] = max(ending[index], ending[before] + 1)
            }
        }
        for index in ranks.indices.reversed() {
            for after in (index + 1)..<ranks.count where ranks[index] < ranks[after] {
                starting[index] = max(starting[index], starting[after] + 1)
            }
        }
        let longest = ending.max() ?? 0
        let onLongest = ranks.indices.filter { ending[$0] + starting[$0] - 1 == longest }
        // A place in the sequence that two indices could fill is filled by neither with certainty.
        var fillers: [Int: Int] = [:]
        for index in onLongest { fillers[ending[index], default: 0] += 1 }
        let sure = Set(onLongest.filter { fillers[ending[$0]] == 1 })
        return ranks.indices.filter { !sure.contains($0) }
    }
}
