import Foundation
import Reports
import SourceText

/// All that was read from one file, so that a site can be built without reading it again: the field `reading` of the
/// records that `read --complete` prints.
///
/// It is no promise, unlike the rest of a record: only the same version of the program takes it back.
struct CompleteReading: Codable, Sendable {
    let version: String
    let source: SourceRecord
    let text: String
    let prose: [[ByteSpan]]
    let report: Report
    /// Those of the file itself; whose report it is depends on the registry, which is asked anew.
    let problems: [Told]
    let isReport: Bool

    /// A problem without its path, which depends on where the file is.
    struct Told: Codable, Sendable {
        let id: String
        let place: Place?
        let met: String
        let expected: String
        let wayOut: String?
        let subject: String?
    }

    init(_ submission: Submission) {
        version = GlasshouseVersion.current
        source = submission.source
        text = String(decoding: submission.text.bytes, as: UTF8.self)
        prose = submission.prose
        report = submission.report
        let own = submission.problems.filter { $0.kind != .agencyUnresolved && $0.kind != .agencyAmbiguous }
        problems = own.map {
            Told(
                id: $0.kind.id, place: $0.place, met: $0.met, expected: $0.expected, wayOut: $0.wayOut,
                subject: $0.subject)
        }
        isReport = !own.contains { $0.kind == .noReport || $0.kind == .fileEmpty }
    }

    /// As JSON with its keys in order.
    var json: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self))
        }
    }

    /// The submission again, as `reader` would have made it of the file; `nil` when it is not of this version, names kinds
    /// of problems that there are not, or points outside its text.
    func submission(by reader: SubmissionReader, in folder: PortalFolder) -> Submission? {
        let bytes = Array(text.utf8)
        let isInside = prose.joined().allSatisfy { $0.start <= $0.end && Int($0.end) <= bytes.count }
        guard version == GlasshouseVersion.current, isInside else { return nil }
        let location = folder.file(source.path)
        var met: [Problem] = []
        for problem in problems {
            guard let kind = Self.kinds[problem.id] else { return nil }
            met.append(
                Problem(
                    kind, path: location.shown, place: problem.place, met: problem.met,
                    expected: problem.expected, wayOut: problem.wayOut, subject: problem.subject))
        }
        return reader.submission(
            of: report, in: ReadingText(bytes: bytes), prose: prose,
            from: SourceRecord(
                location, format: source.format, sha256: source.sha256, byteCount: source.byteCount,
                encoding: source.encoding), problems: met, isReport: isReport)
    }

    private static let kinds: [String: ProblemKind] = Dictionary(
        ProblemCatalogue.kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
