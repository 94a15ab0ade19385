import Documents
import Publishing
import Reading
import Reports
import SourceText

/// Reads one source file all the way: bytes → Document → Report → whose it is.
struct SubmissionReader: Sendable {
    let registry: AgencyRegistry
    /// What stands before a file's own path in problems, such as `content/`.
    let pathPrefix: String

    /// The submission, or the problem that left nothing to read.
    func read(_ file: SourceFile, _ times: StageTimes? = nil) -> Result<Submission, DocumentError> {
        let shown = pathPrefix + file.path
        let named = SourceFile(path: shown, bytes: file.bytes, sha256: file.sha256)
        let document: Parsed<Document>
        do {
            document = try times.measure(.extract) { () throws(DocumentError) in
                try FileConversion.document(of: named)
            }
        } catch {
            return .failure(error)
        }
        let report = times.measure(.report) { ReportReader.read(document.value, path: shown) }
        let match = registry.resolve(report.value)
        let source = SourceRecord(
            path: file.path, format: document.value.format.rawValue, sha256: file.sha256,
            byteCount: file.bytes.count, encoding: document.value.encoding)
        var problems = document.problems + report.problems
        let isReport = !document.value.blocks.isEmpty && !report.problems.contains { $0.kind == .noReport }
        if isReport,
            let problem = match.problem(
                path: shown, place: report.value.titlePlace, signature: report.value.signature)
        {
            problems.append(problem)
        }
        return .success(
            Submission(
                source: source, text: document.value.text, prose: document.value.prose, report: report.value,
                match: match, problems: problems.sorted()))
    }
}
