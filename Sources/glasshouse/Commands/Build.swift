import ArgumentParser

/// `glasshouse build`: the whole site from the content folder.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read everything, check it, and publish the site.",
        discussion: """
            The site is complete before it shows: a build that fails leaves the old site as it was. Files in the output \
            folder that Glasshouse did not make are kept.
            """
    )

    @OptionGroup var options: PortalOptions

    @Option(help: ArgumentHelp("Where the site is published.", valueName: "folder"))
    var out = "public"

    func run() async throws {
        try await BuildRun(options: options).run { build in
            try await build.publish(to: OutputFolder(path: out))
        } words: { result in
            "published \(Counted.of(result.reportCount, "report")) on \(Counted.of(result.pageCount, "page")) in \(out)/ "
                + "(\(Counted.of(result.fileCount, "file")), \(result.reusedCount) unchanged; build \(result.stamp))"
        }
    }
}
