/// Finds the known name that somebody probably meant.
package enum NearestName {
    /// The closest of `known` to `name`, or `nil` when none is close or two are equally close.
    ///
    /// Close means at most a third of the longer name's length in edits (insert, delete, replace), and at least one
    /// scalar in common; two neighbours the wrong way round (`titel`) are one edit. Ties are refused: a wrong suggestion is worse than none.
    package static func of(_ name: String, in known: some Sequence<String>) -> String? {
        let wanted = Array(name.unicodeScalars)
        var best: (name: String, distance: Int)?
        var tied = false
        for candidate in known {
            let scalars = Array(candidate.unicodeScalars)
            let limit = max(1, max(wanted.count, scalars.count) / 3)
            let distance = isSwapped(wanted, scalars) ? 1 : EditDistance.between(wanted, scalars, limit: limit)
            guard distance <= limit, distance < max(wanted.count, scalars.count) else { continue }
            if let current = best, distance >= current.distance {
                if distance == current.distance, candidate != current.name { tied = true }
            } else {
                best = (candidate, distance)
                tied = false
            }
        }
        return tied ? nil : best?.name
    }

    /// Whether the two differ in nothing but two neighbours that have changed places.
    private static func isSwapped(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard left.count == right.count, let first = left.indices.first(where: { left[$0] != right[$0] }),
            first + 1 < left.count
        else { return false }
        var swapped = left
        swapped.swapAt(first, first + 1)
        return swapped == right
    }
}
