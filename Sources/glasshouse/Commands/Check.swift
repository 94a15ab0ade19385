import ArgumentParser

/// `glasshouse check`: everything that a build does, without writing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read and check everything, but write nothing.",
        discussion: """
            Prints what every file was taken for, every problem with its file, line and a way out, and every finding of the audit with its file and line.
            Problems are about what could not be read; findings are about what a report shows.
            """
    )

    @OptionGroup var options: PortalOptions

    func run() async throws {
        try await BuildRun(options: options).run { build in
            let result = try await build.check()
            build.progress.finish()
            for file in result.taken { build.progress.console.say(Printable.line(file.line)) }
            for finding in result.findings { build.progress.console.output(finding.line) }
            return result
        } words: { result in
            "checked \(Counted.of(result.reportCount, "report")) and \(Counted.of(result.pageCount, "page")); "
                + Counted.of(result.findings.count, "finding")
        }
    }
}
