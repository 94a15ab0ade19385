import SourceText

/// What the preview shows now, and who waits for the next change.
actor Preview {
    private(set) var site: PreviewSite?
    /// Why the last change could not be shown; empty when all is well.
    private(set) var problems: [Problem] = []
    /// Counts the changes, so that a page knows whether it is the newest.
    private(set) var version = 0
    private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    private var nextListener = 0

    /// Shows a new site, and tells every open page.
    func show(_ site: PreviewSite) {
        self.site = site
        problems = []
        tell()
    }

    /// Keeps the site as it was and shows what is wrong above it.
    func show(_ problems: [Problem]) {
        self.problems = problems
        tell()
    }

    /// The versions from the present one on.
    func versions() -> AsyncStream<Int> {
        let number = nextListener
        nextListener += 1
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        listeners[number] = continuation
        continuation.yield(version)
        return stream
    }

    /// Lets every open page go: the server stops.
    func end() {
        for listener in listeners.values { listener.finish() }
        listeners = [:]
    }

    private func forget(_ number: Int) { listeners[number] = nil }

    private func tell() {
        version += 1
        for listener in listeners.values { listener.yield(version) }
    }
}
