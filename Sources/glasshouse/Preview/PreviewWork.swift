import SourceText

/// The work behind a preview: builds after every change and says how it went.
struct PreviewWork: Sendable {
    let preview: Preview
    let builder: PreviewBuilder
    /// The content folder as the operator gave it.
    let content: String
    let console: Console
    let progress: Progress

    /// Follows the changes of the watched folders, one after the other.
    func follow(_ changes: AsyncStream<Set<String>>) async {
        for await paths in changes {
            let parts = Set(paths.map(part))
            await update(after: parts)
        }
    }

    private func part(_ path: String) -> PreviewBuilder.Part {
        PortalFolder(path: content).file(shown: path).map { PreviewBuilder.Part(contentPath: $0.name) } ?? .look
    }

    /// Makes the site anew and shows it, or shows why it can't be.
    func update(after parts: Set<PreviewBuilder.Part>) async {
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let site = try await builder.build(after: parts)
            await preview.show(site)
            progress.finish()
            let summary = RunSummary(problems: site.reading.problems, elapsed: clock.now - start)
            console.say("ready; \(summary.counts); \(summary.seconds)")
        } catch let failure as BuildFailure {
            progress.finish()
            await preview.show(failure.problems)
            ProblemReport(problems: failure.problems.filter { $0.severity == .error }).print(to: console)
        } catch {
            progress.finish()
            console.error("\(error)")
        }
    }
}
