import ArgumentParser

/// `glasshouse check`: everything that a build does, without writing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read and check everything, but write nothing.",
        discussion: "Prints every problem with its file, line and a way out."
    )

    @OptionGroup var options: PortalOptions

    func run() async throws {
        try await BuildRun(options: options).run { build in
            try await build.check()
        } words: { result in
            "checked \(Counted.of(result.reportCount, "report")) and \(Counted.of(result.pageCount, "page"))"
        }
    }
}
