import SourceText
import TestSupport
import Testing

@Suite struct ProblemTests {
    private static let first = ProblemKind("a-kind", .notice, summary: "", explanation: "", wayOut: "")
    private static let second = ProblemKind("b-kind", .error, summary: "", explanation: "", wayOut: "")

    /// In the order in which they must be printed.
    private static let sorted: [Problem] = [
        Problem(second, path: "a.txt", met: "x", expected: "y"),
        Problem(first, path: "a.txt", place: Place(line: 1, column: 9), met: "x", expected: "y"),
        Problem(first, path: "a.txt", place: Place(line: 2, column: 1), met: "x", expected: "y"),
        Problem(first, path: "a.txt", place: Place(line: 2, column: 1), met: "x", expected: "z"),
        Problem(first, path: "a.txt", place: Place(line: 2, column: 1), met: "y", expected: "a"),
        Problem(second, path: "a.txt", place: Place(line: 2, column: 1), met: "a", expected: "a"),
        Problem(first, path: "a.txt", place: Place(line: 10, column: 1), met: "x", expected: "y"),
        Problem(first, path: "b.txt", met: "x", expected: "y"),
    ]

    @Test func problemsAreOrderedByFileThenPlaceThenKindThenWords() {
        for seed in SeededGenerator.seeds(50) {
            var random = SeededGenerator(seed: seed)
            #expect(Self.sorted.shuffled(using: &random).sorted() == Self.sorted, "GLASSHOUSE_SEED=\(seed)")
        }
    }

    @Test func theOrderIsStrict() {
        for (left, one) in Self.sorted.enumerated() {
            for (right, other) in Self.sorted.enumerated() { #expect((one < other) == (left < right)) }
        }
    }

    @Test func theMessageSaysWhatWasMetAndWhatWasExpected() {
        #expect(Self.sorted[0].message == "x; expected y")
        #expect(Problem(Self.first, path: "a", met: "x", expected: "").message == "x")
        #expect(Self.sorted[0].severity == .error)
    }

    @Test func theWorstSeverityComesFirst() {
        #expect(Severity.allCases.shuffled().sorted() == [.error, .warning, .notice, .info])
    }

    @Test func placesAreOrderedByLineThenColumn() {
        #expect(Place(line: 1, column: 9) < Place(line: 2, column: 1))
        #expect(Place(line: 2, column: 1) < Place(line: 2, column: 2))
        #expect(!(Place(line: 2, column: 2) < Place(line: 2, column: 2)))
    }

    @Test(arguments: [
        ("a.txt", "txt"), ("a.TXT", "txt"), ("reports/2020/a.b.txt", "txt"), ("a", ""), (".txt", ""), ("x.y/a", ""),
        ("", ""),
        ("a.", ""),
    ])
    func theExtensionIsTheEndOfTheFilesName(_ path: String, expected: String) {
        #expect(SourceFile(path: path, bytes: [], sha256: "").fileExtension == expected)
    }
}
