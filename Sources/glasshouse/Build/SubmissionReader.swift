import Documents
import Ink
import Pages
import Reading
import Reports
import SourceText
import Storage

/// Reads one source file all the way: bytes → Document → Report → whose it is.
struct SubmissionReader: Sendable {
    /// Who the agencies are; `nil` where no list is given, so that nobody is expected to stand in one.
    let registry: AgencyRegistry?
    /// What kept old Word files from being imported just now, by their SHA-256.
    var failures: [String: ToolRun.Failure] = [:]
    /// Where the style sheets of web pages are looked for.
    var sheets: LinkedSheets?

    /// The submission, or the problem that left nothing to read.
    func read(_ file: SourceFile, _ times: StageTimes? = nil) -> Result<Submission, DocumentError> {
        if let problem = PrivateNumber.problem(inName: file.location) {
            return .failure(DocumentError(problem))
        }
        let document: Parsed<Document>
        do {
            document = try times.measure(.extract) { () throws(DocumentError) in
                try FileConversion.document(of: file, failures: failures, sheets: sheets)
            }
        } catch {
            return .failure(error)
        }
        let report = times.measure(.report) { ReportReader.read(document.value, path: file.path) }
        let source = SourceRecord(
            file.location, format: document.value.format.rawValue, sha256: file.sha256,
            byteCount: file.bytes.count, encoding: document.value.encoding)
        let isReport = !document.value.blocks.isEmpty && !report.problems.contains { $0.kind == .noReport }
        return .success(
            submission(
                of: report.value, in: document.value.text, prose: document.value.prose, from: source,
                problems: document.problems + report.problems, isReport: isReport))
    }

    /// The submission of a report that was read: the registry says whose it is.
    ///
    /// - Parameter isReport: whether it is a report at all, so that its agency must be known.
    func submission(
        of report: Report, in text: ReadingText, prose: [[ByteSpan]], from source: SourceRecord, problems: [Problem],
        isReport: Bool
    ) -> Submission {
        let match = (registry ?? AgencyRegistry()).resolve(report)
        var problems = problems
        if isReport, registry != nil || match == .unknown(name: ""),
            let problem = match.problem(
                path: source.location.shown, place: report.titlePlace, signature: report.signature,
                hints: report.ownerHints)
        {
            problems.append(problem)
        }
        return Submission(
            source: source, text: text, prose: prose, report: report, match: match,
            problems: problems.map { $0.quoting(text) }.sorted())
    }
}

/// A report file that was left out.
struct ReadingFailure: Error {
    let problem: Problem
}
