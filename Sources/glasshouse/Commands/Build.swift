import ArgumentParser
import Foundation

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

    @Flag(help: "Write compressed copies (.gz, .br) beside text files, for servers that send them as they lie.")
    var compress = false

    @Option(
        help: ArgumentHelp(
            "Write where the time went, as JSON.", discussion: "Used by make bench.", valueName: "file",
            visibility: .hidden))
    var timings: String?

    func run() async throws {
        let times = timings.map { _ in StageTimes() }
        try await BuildRun(options: options, times: times).run { plain in
            var build = plain
            build.isCompressing = compress
            let result = try await build.publish(to: OutputFolder(path: out))
            if let times, let timings {
                let json = times.json(files: result.fileCount, bytes: result.byteCount, reports: result.reportCount)
                try Data(json.utf8).write(to: URL(fileURLWithPath: timings))
            }
            return result
        } words: { result in
            "published \(Counted.of(result.reportCount, "report")) on \(Counted.of(result.pageCount, "page")) in \(out)/ "
                + "(\(Counted.of(result.fileCount, "file")), \(result.reusedCount) unchanged; build \(result.stamp))"
        }
    }
}
