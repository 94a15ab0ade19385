import CLinux
import Glibc

/// Maps `items` in parallel, in bounded chunks, and returns the results in the order of the items.
///
/// With `parallelStream` the one place where work is spread over threads. The result does not depend on `width`: chunks
/// are fixed by the items alone and put back in order. `done` is told now and then how many items are behind. Chunks keep
/// the cost of a task small against its work.
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

/// Transforms `items` on `width` threads and hands every result over in the order of the items, as soon as all before it
/// are there: so that what is made can be written while the rest is still being made.
func parallelStream<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int, chunk: Int = 16, _ transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) throws -> Void
) async throws {
    let starts = Array(stride(from: 0, to: items.count, by: max(1, chunk)))
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        var waiting: [Int: [Result]] = [:]
        var consumed = 0
        var running = 0
        // A slow chunk holds up those behind it: only so many are made in advance, or they would pile up.
        func addTasks() {
            while next < starts.count, running < max(1, width), next - consumed < 8 * max(1, width) {
                let (index, start) = (next, starts[next])
                next += 1
                running += 1
                group.addTask { (index, items[start..<min(start + chunk, items.count)].map(transform)) }
            }
        }
        addTasks()
        while let (index, part) = try await group.next() {
            waiting[index] = part
            running -= 1
            addTasks()
            while let ready = waiting.removeValue(forKey: consumed) {
                consumed += 1
                addTasks()
                for result in ready { try consume(result) }
            }
        }
    }
}

/// As many threads as the machine has processors for us, at least one.
let defaultThreads = max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))

/// Memory that a stage of a build has let go.
enum FreedMemory {
    /// Gives it back to the system: it is between what is kept, so that the next stage would come on top of it.
    ///
    /// Takes some milliseconds; 100,000 reports need a tenth less memory for it.
    static func giveBack() { malloc_trim(0) }
}
