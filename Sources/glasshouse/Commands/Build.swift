import ArgumentParser
import Commentary
import Foundation
import Storage

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

    @Option(
        help: ArgumentHelp(
            "The day of this build for the log of changes, such as 2026-11-21.",
            discussion: "Without it the log names the build by its number only: no clock goes into the site.",
            valueName: "day"))
    var date: String?

    @Flag(help: "Write compressed copies (.gz, .br) beside text files, for servers that send them as they lie.")
    var compress = false

    @Option(
        help: ArgumentHelp(
            "Write where the time went, as JSON.", discussion: "Used by make bench.", valueName: "file",
            visibility: .hidden))
    var timings: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Build from records instead of the reports.",
            discussion:
                "The records are those of glasshouse read --complete, run in the content folder; reports may so be read on many machines. Files that are no plain text must still lie among the reports, to be offered.",
            valueName: "file"))
    var records: [String] = []

    @Flag(help: "Wait until the site is on the disk, beyond a power cut, before it shows.")
    var durable = false

    @Flag(help: "Build the site even if nothing has changed since the last build.")
    var all = false

    func validate() throws {
        if let date, ArticleDate(date) == nil { throw ValidationError("--date must be a day such as 2026-11-21.") }
    }

    func run() async throws {
        let start = ContinuousClock().now
        let times = timings.map { _ in StageTimes() }
        let run = BuildRun(options: options, records: records, times: times)
        let output = OutputFolder(path: out, isDurable: durable)
        let rebuild = Rebuild(
            output: output, input: records.isEmpty ? options.input(compress ? ["compress"] : []) : nil)
        if !all, timings == nil, let last = rebuild.stillStanding {
            return try run.report(last, in: out, since: start)
        }
        try await run.run { plain in
            var build = plain
            build.isCompressing = compress
            build.date = date
            let result = try await build.publish(to: output)
            rebuild.remember(result)
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
