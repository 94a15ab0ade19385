import SourceText
import Storage

/// Spares a build that would make the site that stands there already.
struct Rebuild: Sendable {
    private let output: OutputFolder
    /// `nil` when the input can't be told, so that nothing is spared.
    private let input: InputState?

    init(output: OutputFolder, input: InputState?) {
        self.output = output
        self.input = input
    }

    private var location: OutputLocation? { try? OutputLocation.find(output.path, makingParents: false) }

    /// What the last build said, when it was of the same input and its site is whole; else `nil`.
    var stillStanding: LastBuild? {
        guard let location, let input, let last = LastBuild.read(location.lastBuild), last.input == input.digest,
            PublishedState.ofIntact(location.output)?.manifest == last.manifest
        else { return nil }
        return last
    }

    /// Keeps what `result` was made of. A build that met errors is not kept: the way out of one may be elsewhere, as
    /// where a program is missing.
    func remember(_ result: SiteBuild.Result) {
        guard let location else { return }
        try? Disk.removeFile(location.lastBuild)
        guard let input, !result.problems.contains(where: { $0.severity == .error }),
            let manifest = try? Disk.read(location.output.appending(OutputManifest.fileName.utf8))
        else { return }
        let said = zip(result.lasting, ProblemReport(problems: result.lasting).texts).map {
            LastBuild.Said(severity: $0.severity.rawValue, text: $1)
        }
        LastBuild(
            input: input.digest, manifest: PublishedState(manifest).manifest, reports: result.reportCount,
            pages: result.pageCount,
            files: result.fileCount, stamp: result.stamp, problems: said
        ).write(to: location.lastBuild)
    }
}
