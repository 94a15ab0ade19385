import Digests
import Foundation
import Reports
import SourceText
import Storage

/// A file of records that `read --complete` printed, one a line.
struct RecordFile: Sendable {
    let path: String
    /// The portal that the records are of.
    let folder: PortalFolder
    let reader: SubmissionReader

    /// What of a line a build needs; the rest is for people and other programs.
    private struct Line: Decodable {
        let reading: CompleteReading
    }

    /// The reports in the order of the lines; a line that can't be used is a problem.
    func submissions(threads: Int) async throws -> Parsed<[Submission]> {
        let bytes: [UInt8]
        do {
            bytes = try LoadedFile.bytes(at: path)
        } catch {
            return Parsed([], problems: [error.problem])
        }
        let lines = Array(bytes.split(separator: UInt8(ascii: "\n")).enumerated())
        let read = try await parallelMap(lines, width: threads, chunk: 16) { number, line in
            submission(of: line, number: number + 1)
        }
        var submissions: [Submission] = []
        var problems: [Problem] = []
        for result in read {
            switch result {
            case .success(let submission): submissions.append(submission)
            case .failure(let failure): problems.append(failure.problem)
            }
        }
        return Parsed(submissions, problems: problems)
    }

    private func submission(of line: ArraySlice<UInt8>, number: Int) -> Result<Submission, ReadingFailure> {
        let reading: CompleteReading
        do {
            reading = try JSONDecoder().decode(Line.self, from: Data(line)).reading
        } catch {
            return .failure(unusable(number, "a line that is not such a record"))
        }
        guard let submission = reading.submission(by: reader, in: folder) else {
            return .failure(unusable(number, "a record of version \(reading.version)"))
        }
        if let problem = PrivateNumber.problem(inName: submission.source.location) {
            return .failure(ReadingFailure(problem: problem))
        }
        guard hasOriginal(submission) else {
            return .failure(
                unusable(number, "no file \(submission.source.location.shown) with the record's bytes"))
        }
        return .success(submission)
    }

    /// Whether the agency's own file can be published: a plain text is its reading text, others are among the reports.
    private func hasOriginal(_ submission: Submission) -> Bool {
        let source = submission.source
        if source.byteCount == submission.text.bytes.count,
            SHA256.hexadecimal(of: submission.text.bytes) == source.sha256
        {
            return true
        }
        guard source.location.isInside, let file = try? LoadedFile.bytes(at: source.location.shown) else {
            return false
        }
        return SHA256.hexadecimal(of: file) == source.sha256
    }

    private func unusable(_ number: Int, _ met: String) -> ReadingFailure {
        ReadingFailure(
            problem: Problem(
                .recordUnusable, path: path, place: Place(line: number, column: 1), met: met,
                expected: "a record that glasshouse read --complete of version \(GlasshouseVersion.current) printed"))
    }
}
