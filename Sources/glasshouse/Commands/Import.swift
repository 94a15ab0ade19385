import ArgumentParser
import Documents
import SourceText

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
        var sources: [SourceFile] = []
        var problems: [Problem] = []
        for path in files {
            do {
                let file = try LoadedFile.source(at: path, name: path, most: DocumentReader.largestFile)
                if FileKind.format(of: file) == .doc { sources.append(file) }
            } catch {
                problems.append(error.problem)
            }
        }
        do {
            let count = try OldWordFiles.importing(sources)
            console.say("imported \(count) of \(Counted.of(sources.count, "old Word file"))")
        } catch {
            problems += sources.map { OldWordFiles.problem(of: $0, error) }
        }
        for file in sources where problems.isEmpty && !OldWordFiles.isKept(file) {
            problems.append(OldWordFiles.problem(of: file, .failed("no program made anything of it")))
        }
        ProblemReport(problems: problems.sorted()).print(to: console)
        if !problems.isEmpty { throw ExitStatus.failed }
    }
}
