/// The number of single edits (insert, delete, replace) that turn one sequence into another.
package enum EditDistance {
    /// The distance, or `limit + 1` as soon as it is known to be larger than `limit`.
    package static func between<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int {
        if abs(left.count - right.count) > limit { return limit + 1 }
        if left.isEmpty { return right.count }
        if right.isEmpty { return left.count }
        var previous = Array(0...right.count)
        var current = previous
        for row in 1...left.count {
            current[0] = row
            var smallest = row
            for column in 1...right.count {
                let replace = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                current[column] = min(replace, previous[column] + 1, current[column - 1] + 1)
                smallest = min(smallest, current[column])
            }
            if smallest > limit { return limit + 1 }
            swap(&previous, &current)
        }
        return min(previous[right.count], limit + 1)
    }
}
