import SourceText
import TestSupport
import Testing

@Suite struct ReadingTextTests {
    @Test(arguments: [
        ("", [""], 1), ("a", ["a"], 1), ("a\n", ["a", ""], 1), ("\n", ["", ""], 1), ("\n\n", ["", "", ""], 2),
        ("a\nb", ["a", "b"], 2), ("a\r\nb\r\n", ["a\r", "b\r", ""], 2), ("政府\n信息", ["政府", "信息"], 2),
        ("a\rb", ["a\rb"], 1), ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"], 1),
    ])
    func linesEndAtLFAndAFinalLFOpensNone(_ text: String, lines: [String], count: Int) {
        let reading = ReadingText(text)
        let met = (1...reading.lineStarts.count).compactMap { reading.line($0) }.map { reading.string($0) }
        #expect(met.map { Array($0.utf8) } == lines.map { Array($0.utf8) })
        #expect(reading.lineCount == count)
        #expect(reading.line(0) == nil)
        #expect(reading.line(lines.count + 1) == nil)
    }

    @Test func columnsCountScalarsAndNotBytes() {
        let reading = ReadingText("政府a😀b\ne\u{301}x")
        #expect(reading.place(at: 0) == Place(line: 1, column: 1))
        #expect(reading.place(at: 3) == Place(line: 1, column: 2))
        #expect(reading.place(at: 6) == Place(line: 1, column: 3))
        #expect(reading.place(at: 7) == Place(line: 1, column: 4))
        #expect(reading.place(at: 11) == Place(line: 1, column: 5))
        #expect(reading.place(at: 13) == Place(line: 2, column: 1))
        #expect(reading.place(at: 14) == Place(line: 2, column: 2))
        #expect(reading.place(at: 16) == Place(line: 2, column: 3))
    }

    @Test(arguments: [(0, 1), (1, 0), (1, 4), (2, 2), (3, 1)])
    func aPlaceOutsideTheTextHasNoOffset(_ line: Int, column: Int) {
        #expect(ReadingText("ab\n").offset(of: Place(line: line, column: column)) == nil)
    }

    /// Against the simplest possible count, on random texts.
    @Test func placesAndOffsetsAreInversesOnRandomTexts() {
        let alphabet = Array("ab0\n\n\r\t 政府\u{A0}\u{3000}\u{301}😀\u{FEFF}".unicodeScalars)
        for seed in SeededGenerator.seeds(300) {
            var random = SeededGenerator(seed: seed)
            var scalars: [Unicode.Scalar] = []
            for _ in 0..<random.below(80) { scalars.append(random.pick(alphabet, else: "a")) }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let reading = ReadingText(String(text))
            var (offset, line, column) = (0, 1, 1)
            for scalar in scalars {
                let place = Place(line: line, column: column)
                #expect(reading.place(at: offset) == place, "GLASSHOUSE_SEED=\(seed), byte \(offset)")
                #expect(reading.offset(of: place) == offset, "GLASSHOUSE_SEED=\(seed), \(place)")
                #expect(reading.lineNumber(at: offset) == line, "GLASSHOUSE_SEED=\(seed), byte \(offset)")
                offset += String(scalar).utf8.count
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
            #expect(reading.place(at: offset) == Place(line: line, column: column), "GLASSHOUSE_SEED=\(seed), end")
            #expect(reading.offset(of: Place(line: line, column: column)) == offset, "GLASSHOUSE_SEED=\(seed), end")
        }
    }

    @Test func aStringIsCutAtTheEndsOfTheText() {
        let reading = ReadingText("abc")
        #expect(reading.string(ByteSpan(1, 99)) == "bc")
        #expect(reading.string(ByteSpan(50, 99)) == "")
        #expect(reading.string(ByteSpan(2, 1)) == "")
    }

    @Test(arguments: [
        ("", ""), (" \t\u{A0}\u{3000}\u{FEFF}\u{200B}\r\n", ""), ("\u{3000}政 府\u{A0} ", "政 府"), ("a", "a"),
        ("\u{301} a", "\u{301} a"), ("·a·", "·a·"),
    ])
    func trimmingTakesWhiteSpaceFromTheEndsOnly(_ text: String, trimmed: String) {
        let bytes = Array(text.utf8)
        let span = ByteText.trimmed(ByteSpan(0, bytes.count), in: bytes)
        #expect(Array(bytes[span.range]) == Array(trimmed.utf8))
    }
}
