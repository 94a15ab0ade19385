/// Something that we could not read or had to assume: for the operator, never for the public to judge a report by.
///
/// What is wrong with a report's own figures is a Finding and lives elsewhere.
package struct Problem: Hashable, Sendable {
    package let kind: ProblemKind
    /// The file it is about, relative to the portal folder.
    package let path: String
    /// `nil` when the problem is about the file as a whole.
    package let place: Place?
    /// What stood there.
    package let met: String
    /// What should have stood there.
    package let expected: String
    /// A way out made for this very case; the kind's own is used when it is `nil`.
    package let wayOut: String?
    /// What it is about, by its official label or the name of its cell: pages say it in the reader's language.
    package let subject: String?
    /// The line of the reading text at its place, for people; `nil` where the file itself is what places count in, empty where
    /// nothing stands there.
    package private(set) var quote: String?

    package init(
        _ kind: ProblemKind, path: String, place: Place? = nil, met: String, expected: String, wayOut: String? = nil,
        subject: String? = nil
    ) {
        self.kind = kind
        self.path = path
        self.place = place
        self.met = met
        self.expected = expected
        self.wayOut = wayOut
        self.subject = subject
    }

    /// The same problem with the line of `text`, which its place counts in: a web page or a PDF has other lines than what was
    /// read of it.
    package func quoting(_ text: ReadingText) -> Problem {
        guard let place, quote == nil else { return self }
        var problem = self
        problem.quote = Self.quote(of: text, line: Int(place.line))
        return problem
    }

    /// A line without white space at its ends, cut to a readable length; empty where there is none.
    package static func quote(of text: ReadingText, line: Int) -> String {
        guard let span = text.line(line) else { return "" }
        let whole = text.string(ByteText.trimmed(span, in: text.bytes)).unicodeScalars
        return whole.count > 60 ? String(String.UnicodeScalarView(whole.prefix(60))) + "…" : String(whole)
    }

    package var severity: Severity { kind.severity }
    package var message: String { expected.isEmpty ? met : "\(met); expected \(expected)" }
}

extension Problem: Comparable {
    /// By file, then place (whole-file problems first), then id and words: the order in which problems are printed.
    package static func < (left: Problem, right: Problem) -> Bool {
        if left.path != right.path { return left.path < right.path }
        if left.place != right.place {
            guard let leftPlace = left.place else { return true }
            guard let rightPlace = right.place else { return false }
            return leftPlace < rightPlace
        }
        if left.kind.id != right.kind.id { return left.kind.id < right.kind.id }
        return (left.met, left.expected) < (right.met, right.expected)
    }
}
