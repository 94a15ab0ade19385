import ArgumentParser

/// The command line of Glasshouse.
@main
struct Glasshouse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glasshouse",
        abstract: "Publishes agencies' annual reports on information disclosure as a website.",
        discussion: """
            A portal is a folder with content/ (reports, the list of agencies, pages, articles) and themes/. \
            `glasshouse build` reads and checks everything in content/ and publishes it to public/.

            Exit status: 0 done, 1 failed, 2 wrong usage, 3 done, but problems were met and --strict was given.
            """,
        version: GlasshouseVersion.current,
        subcommands: [Build.self, Check.self, Read.self, Inspect.self, Explain.self]
    )
}
