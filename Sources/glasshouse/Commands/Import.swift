import ArgumentParser
import Documents
import SourceText
import Storage

/// `glasshouse import`: old Word files to what can be read without another program.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Convert Word files from before 2007, once and for all.",
        discussion: """
            Example: glasshouse import content/reports/2020/*.doc

            LibreOffice is started once for all files, with a profile of its own; wvHtml takes its place where it is missing. \
            What is made lies in .imported beside each file and is made anew when the file changes. `build` does the same by \
            itself for files that were not imported yet.
            """
    )

    @Argument(help: "The files to convert; others than old Word files are passed over.")
    var files: [String]

    func run() throws {
        let console = Console(isQuiet: false)
        var problems: [Problem] = []
        var sources: [(path: String, sha256: String)] = []
        // Read when its turn comes: the files of a country are more than the memory holds.
        let read = files.lazy.compactMap { path -> SourceFile? in
            do throws(FileError) {
                let file = try LoadedFile.source(at: ContentPath(path), most: DocumentReader.largestFile)
                guard FileKind.format(of: file) == .doc else { return nil }
                sources.append((path, file.sha256))
                return file
            } catch {
                problems.append(error.problem)
                return nil
            }
        }
        let imported = OldWordFiles.importing(inBatches: read)
        console.say("imported \(imported.count) of \(Counted.of(sources.count, "old Word file"))")
        for source in sources {
            guard let failure = imported.failures[source.sha256] else { continue }
            let file = SourceFile(path: source.path, bytes: [], sha256: source.sha256)
            problems.append(OldWordFiles.problem(of: file, failure))
        }
        ProblemReport(problems: problems.sorted()).print(to: console)
        if !problems.isEmpty { throw ExitStatus.failed }
    }
}
