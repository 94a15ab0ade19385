/// Maps `items` in parallel, in bounded chunks, and returns the results in the order of the items.
///
/// The one place where work is spread over threads. The result does not depend on `width`: chunks are fixed by the
/// items alone and put back in order. `done` is told now and then how many items are behind. Chunks keep the cost of a task small against its work (design facts, section 6).
func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int, chunk: Int = 32, done: ((Int) -> Void)? = nil,
    _ transform: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
    let starts = Array(stride(from: 0, to: items.count, by: max(1, chunk)))
    if width <= 1 || starts.count <= 1 { return try items.map(transform) }
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func addTask() {
            guard next < starts.count else { return }
            let index = next
            next += 1
            group.addTask {
                let start = starts[index]
                return (index, try items[start..<min(start + chunk, items.count)].map(transform))
            }
        }
        for _ in 0..<min(width, starts.count) { addTask() }
        var results = [[Result]?](repeating: nil, count: starts.count)
        var count = 0
        while let (index, part) = try await group.next() {
            results[index] = part
            count += part.count
            done?(count)
            addTask()
        }
        return results.flatMap { $0 ?? [] }
    }
}
