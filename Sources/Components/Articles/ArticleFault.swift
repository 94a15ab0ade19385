import SourceText

/// Why something in an article can't be printed, before it has its place.
package struct ArticleFault: Error {
    package let kind: ProblemKind
    package let met: String
    package let expected: String
    /// Where the fault itself stands, when that is not where its figure or block begins.
    package var place: Place?

    init(_ kind: ProblemKind, met: String, expected: String, place: Place? = nil) {
        self.kind = kind
        self.met = met
        self.expected = expected
        self.place = place
    }

    /// The same fault at the place of a value, unless it has one already.
    package func at(_ place: Place) -> ArticleFault {
        var fault = self
        fault.place = fault.place ?? place
        return fault
    }

    package func problem(path: String, place: Place) -> Problem {
        Problem(kind, path: path, place: self.place ?? place, met: met, expected: expected)
    }
}
