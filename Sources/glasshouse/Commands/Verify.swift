import ArgumentParser

/// `glasshouse verify`: a published site held against its manifest and the sources.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a published site against its list of files and its sources.",
        discussion: """
            Example: glasshouse verify public --content content

            Every file must have the size and fingerprint that the build wrote down, every file of the data package its \
            SHA-256, every report the SHA-256 of its source, and the text of every cell must stand in the report's text at the \
            line and column that its record names. Works on any copy of a site; --content compares with the sources too. \
            The fingerprints find damage; against forgery compare the SHA-256 of sources and data with those of another copy.
            """
    )

    @Argument(help: ArgumentHelp("The published site.", valueName: "folder"))
    var site = "public"

    @Option(help: ArgumentHelp("The content folder that the site was made from.", valueName: "folder"))
    var content: String?

    @Option(help: "How many threads work at the same time.")
    var threads: Int = defaultThreads

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    @Flag(help: "Exit with status 3 when there are files that the build did not make.")
    var strict = false

    func validate() throws {
        guard threads >= 1 else { throw ValidationError("--threads must be at least 1.") }
    }

    func run() async throws {
        let console = Console(isQuiet: quiet)
        let start = ContinuousClock.now
        let folder = PortalFolder(path: site).path
        let result = try await SiteVerification(
            folder: folder, content: content.map { PortalFolder(path: $0) }, threads: threads
        ).run()
        let shown = quiet ? result.problems.filter { $0.severity == .error } : result.problems
        ProblemReport(problems: shown).print(to: console)
        let summary = RunSummary(problems: result.problems, elapsed: ContinuousClock.now - start)
        console.say(
            "verified \(Counted.of(result.fileCount, "file")), \(Counted.of(result.reportCount, "report")) and "
                + "\(Counted.of(result.figureCount, "cell")) in \(folder)/ (build \(result.build)); "
                + "\(summary.counts); \(summary.seconds)")
        if result.problems.contains(where: { $0.severity == .error }) { throw ExitStatus.failed }
        if strict, !result.problems.isEmpty { throw ExitStatus.problems }
    }
}
