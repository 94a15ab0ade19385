import Reports
import SourceText
import TestSupport

/// A seed report in whose tables every number is another one, so that a figure in a wrong cell can't go unseen.
///
/// The seeds are full of zeros; with those, exchanging two cells would change nothing.
struct NumberedReport: Sendable {
    /// What stands on one line of the text.
    struct Truth: Sendable {
        let key: FigureKey
        let value: String
    }

    let name: String
    /// The lines of the text, without their LF.
    let lines: [String]
    /// The figure of each line that has one, by the line's index.
    let truths: [Int: Truth]
    let problems: Set<String>

    /// Every seed twice: with its blank cells left alone, and with a number in them too.
    static func all(test: String = #function) throws -> [NumberedReport] {
        try Shared.seeds(test: test).enumerated().flatMap { index, seed in
            try [false, true].map { fillsBlanks in
                try NumberedReport(
                    seed.bytes, name: seed.name + (fillsBlanks ? ", filled" : ""), fillsBlanks: fillsBlanks,
                    firstNumber: 100_000 * (2 * index + (fillsBlanks ? 2 : 1)))
            }
        }
    }

    private init(_ bytes: [UInt8], name: String, fillsBlanks: Bool, firstNumber: Int) throws {
        let original = try ReadFile(bytes)
        var lines = original.document.text.lines
        var truths: [Int: Truth] = [:]
        var number = firstNumber
        for key in FigureKey.all {
            let figure = original.report.figures[key]
            guard let place = figure.place, figure.quantity != nil || fillsBlanks && figure.status == .blank else {
                continue
            }
            // Steps of 7 keep numbers more than one typing error apart.
            number += 7
            let index = Int(place.line) - 1
            var scalars = Array(lines[index].unicodeScalars)
            let start = min(Int(place.column) - 1, scalars.count)
            let old = figure.text.unicodeScalars.prefix { $0.value < 0x80 && $0 != "[" }.count
            let needsUnit = key.kind == .money(defaultUnit: nil) && !figure.text.contains("元")
            let printed = String(number) + (needsUnit ? "万元" : "")
            scalars.replaceSubrange(start..<(start + old), with: Array(printed.unicodeScalars))
            var line = String.UnicodeScalarView()
            line.append(contentsOf: scalars)
            lines[index] = String(line)
            truths[index] = Truth(key: key, value: String(number))
        }
        self.name = name
        self.lines = lines
        self.truths = truths
        problems = Set(try ReadFile(lines.joined(separator: "\n")).problems.map(Self.identity))
    }

    /// What makes two problems the same, wherever they stand.
    static func identity(_ problem: Problem) -> String { "\(problem.kind.id): \(problem.message)" }
}

extension ReadingText {
    /// The text's lines without their LF; the last one is empty when the text ends with an LF.
    var lines: [String] { lineStarts.indices.compactMap { line($0 + 1) }.map { string($0) } }
}
