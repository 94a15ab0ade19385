import Documents
import Reports
import SourceText
import TestSupport
import Testing

/// Reports whose tables are drawn with strokes, in Markdown and in plain text.
@Suite struct PipeTextTests {
    @Test(arguments: ["a.md", "a.txt"])
    func reportsAreTheSameInStrokes(_ path: String) throws {
        var cells = 0
        var unread = 0
        let seeds = try Shared.seeds().map { try ReadFile($0.bytes) }
        for seed in SeededGenerator.seeds(200) {
            var random = SeededGenerator(seed: seed)
            let text = try ReadFile.random(50, else: seeds, using: &random)
            let words = PipeWriter.text(
                ReportLayout(text.document), isMarkdown: path.hasSuffix("md"), using: &random)
            let encoding = random.pick(FileEncoding.allCases, else: .utf8)
            let read = try ReadFile(encoding.bytes(of: words), path: path)
            let tally = SameReport.tally(text, read)
            try #require(
                tally.difference == nil,
                "GLASSHOUSE_SEED=\(seed), \(encoding), \(tally.difference ?? "")\n\(read.problemText)\n\(words)")
            cells += tally.cells
            unread += tally.unread.count
            #expect(
                read.report.title == text.report.title && read.report.year == text.report.year,
                "GLASSHOUSE_SEED=\(seed)")
        }
        Shared.say("\(path): \(cells) cells compared, \(unread) unreadable")
        // Blocks of table 2 with fewer columns are filled up with cells that no head stands above.
        #expect(unread * 20 < cells)
    }

    @Test(arguments: [
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", ["a|b", "1|2"]),
        ("a | b\n--|--\n1\\|2 | 3\n", ["a|b", "1|2|3"]),
        ("| a | b |\n|:-:|:-:|\n| **1** | x<br>y |\n", ["a|b", "1|x/y"]),
        ("| a | b |\n| - | - |\n| - | - |\n", ["a|b", "-|-"]),
        ("<table>\n<tr><td>a<td rowspan=2>b\n<tr><td>c\n</table>\n", ["a|b", "c|"]),
        ("a | b | c\n---|---|---\n| | 2\n", ["a|b|c", "|2"]),
    ])
    func markdownTablesAreRead(_ text: String, _ expected: [String]) throws {
        let read = try ReadFile(Array(text.utf8), path: "a.md")
        let rows = read.document.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { row in
                row.map { read.document.text.string($0.span).replacing("\n", with: "/") }.joined(separator: "|")
            }
        }
        #expect(rows == expected)
    }

    @Test(arguments: SeededGenerator.seeds(4))
    func mutatedTextsNeverCrash(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let seeds = try Shared.seeds()
        guard !seeds.isEmpty else { return }
        for number in 0..<MutationCount.perSeed {
            let isMarkdown = random.chance(50)
            let text = PipeWriter.text(
                ReportLayout(try ReadFile(random.pick(seeds, else: seeds[0]).bytes).document), isMarkdown: isMarkdown,
                using: &random)
            let bytes = ByteMutation.apply(
                to: Array(text.utf8), tokens: ["|", "\n", "<table>", "<br", "---", "\\", "｜", "\t", "***"],
                using: &random)
            let clock = ContinuousClock()
            let start = clock.now
            let read = try ReadFile(bytes, path: isMarkdown ? "a.md" : "a.txt")
            for key in FigureKey.all where read.report.figures[key].status != .absent {
                let figure = read.report.figures[key]
                try #require(
                    read.textAtPlace(of: figure) == figure.text, "GLASSHOUSE_SEED=\(seed), text \(number), \(key.name)")
            }
            #expect(clock.now - start < .seconds(5), "GLASSHOUSE_SEED=\(seed), text \(number)")
        }
    }
}
