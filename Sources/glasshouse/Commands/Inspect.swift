import ArgumentParser
import Documents
import Ink
import Reading
import Reports
import SourceText
import Storage

/// `glasshouse inspect`: one file as ink and as meaning, to see which of the two went wrong.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show one file as it is read: first the ink, then the meaning.",
        discussion: """
            The ink is what stands on the paper: paragraphs, tables, rows and cells with their lines. The meaning is what \
            they were taken for. A wrong figure is debugged by finding out which of the two is wrong.
            """
    )

    @Argument(help: "The file to read.")
    var file: String

    func run() throws {
        let console = Console(isQuiet: false)
        let document: Parsed<Document>
        do {
            document = try FileConversion.document(
                of: try LoadedFile.source(
                    at: ContentPath(file), most: DocumentReader.largestFile), sheets: LinkedSheets())
        } catch let error as FileError {
            ProblemReport(problems: [error.problem]).print(to: console)
            throw ExitStatus.failed
        } catch let error as DocumentError {
            ProblemReport(problems: [error.problem]).print(to: console)
            throw ExitStatus.failed
        }
        let report = ReportReader.read(document.value, path: file)
        InkListing(document.value).print(to: console)
        console.output("")
        MeaningListing(report.value).print(to: console)
        let problems = (document.problems + report.problems).sorted()
        if !problems.isEmpty { console.output("\nPROBLEMS") }
        for problem in problems { console.output("  \(ProblemText(problem).line)") }
    }
}
