import Documents
import Ink
import Reading
import Reports
import SourceText

/// A text file read all the way, as the program reads it, with the Document between.
package struct ReadFile: Sendable {
    package let document: Document
    package let report: Report
    package let problems: [Problem]

    package init(_ bytes: [UInt8], path: String = "report.txt") throws {
        let file = SourceFile(path: path, bytes: bytes, sha256: "")
        self.init(try DocumentReader.read(file, marks: .ofReports), path: path)
    }

    /// A document that was read with the help of other programs.
    package init(_ document: Parsed<Document>, path: String) {
        let report = ReportReader.read(document.value, path: path)
        self.document = document.value
        self.report = report.value
        problems = document.problems + report.problems
    }

    package init(_ text: String) throws { try self.init(Array(text.utf8)) }

    /// The problems, one a line, for a failure message.
    package var problemText: String {
        problems.map { problem in
            let place = problem.place.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(place) \(problem.kind.id): \(problem.message)"
        }.joined(separator: "\n")
    }

    /// The text at a figure's place, as long as the figure's own text; `nil` when there is no such place.
    package func textAtPlace(of figure: Figure) -> String? {
        guard let place = figure.place, let start = document.text.offset(of: place) else { return nil }
        return document.text.string(ByteSpan(start, start + figure.text.utf8.count))
    }
}
