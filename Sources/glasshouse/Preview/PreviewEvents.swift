import FlyingSocks
import Foundation

/// The versions of a preview as server-sent events.
struct PreviewEvents: AsyncBufferedSequence {
    typealias Element = UInt8

    let versions: AsyncStream<Int>

    func makeAsyncIterator() -> Iterator { Iterator(versions: versions.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var versions: AsyncStream<Int>.AsyncIterator
        private var rest: [UInt8] = []

        init(versions: AsyncStream<Int>.AsyncIterator) { self.versions = versions }

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = try await nextBuffer(suggested: 0) ?? [] }
            return rest.isEmpty ? nil : rest.removeFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard let version = await versions.next() else { return nil }
            return Array("data: \(version)\n\n".utf8)
        }
    }
}
