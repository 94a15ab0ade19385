import Documents
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Reports as web pages: what is read must be what was read from the text.
@Suite struct WebPageTests {
    @Test func everySeedIsTheSameAsAPage() throws {
        var cells = 0
        for seed in try Shared.seeds() {
            let text = try ReadFile(seed.bytes)
            let layout = ReportLayout(text.document)
            for number in 0..<60 {
                var random = SeededGenerator(seed: UInt64(number))
                let habits = number == 0 ? [] : PageHabit.random(using: &random)
                let encoding = random.pick(FileEncoding.allCases, else: .utf8)
                let page = WebPageWriter.page(
                    layout, title: text.report.title, charset: encoding.name, habits: habits,
                    titleBlocks: titleBlocks(text), using: &random)
                let read = try ReadFile(encoding.bytes(of: page), path: "a.html")
                let difference = SameReport.difference(text, read)
                try #require(
                    difference == nil,
                    "\(seed.name), page \(number), \(encoding), \(habits)\n\(difference ?? "")\n\(read.problemText)")
                #expect(read.document.format == .html)
                cells += SameReport.cells(read)
            }
        }
        Shared.say("web pages of seeds: \(cells) cells compared")
    }

    @Test(arguments: [Form.form2019, Form.form2021])
    func randomReportsAreTheSameAsPages(_ form: Form) throws {
        var cells = 0
        for seed in SeededGenerator.seeds(200) {
            var random = SeededGenerator(seed: seed)
            let text = try ReadFile.random(form, using: &random)
            let habits = PageHabit.random(using: &random)
            let encoding = random.pick(FileEncoding.allCases, else: .utf8)
            let page = WebPageWriter.page(
                ReportLayout(text.document), title: text.report.title,
                charset: random.pick(encoding.name, "utf-8", "gbk"),
                habits: habits, titleBlocks: titleBlocks(text), using: &random)
            let read = try ReadFile(encoding.bytes(of: page), path: "a.htm")
            let difference = SameReport.difference(text, read)
            try #require(
                difference == nil,
                "GLASSHOUSE_SEED=\(seed), \(encoding), \(habits)\n\(difference ?? "")\n\(read.problemText)")
            cells += SameReport.cells(read)
        }
        Shared.say("web pages of random reports, \(form.rawValue): \(cells) cells compared")
    }

    /// How many paragraphs the title is broken over.
    private func titleBlocks(_ read: ReadFile) -> Int {
        guard !read.report.title.isEmpty else { return 0 }
        var words = ""
        for (index, block) in read.document.blocks.enumerated() {
            guard case .paragraph(let paragraph) = block else { return 0 }
            words += CoreText.of(read.document.text.string(paragraph.span))
            if words.hasSuffix("报告") { return index + 1 }
        }
        return 0
    }

    /// What a page's reading text says is what its blocks say: reading it as text gives the same cells.
    @Test func theReadingTextReadsLikeThePage() throws {
        for seed in try Shared.seeds() {
            var random = SeededGenerator(seed: 3)
            let text = try ReadFile(seed.bytes)
            let page = WebPageWriter.page(
                ReportLayout(text.document), title: text.report.title, habits: [.site, .paragraphs], using: &random)
            let read = try ReadFile(Array(page.utf8), path: "a.html")
            let again = try ReadFile(read.document.text.bytes)
            #expect(SameReport.difference(read, again) == nil, "\(seed.name)")
        }
    }

    // MARK: Single traits

    private func cells(_ html: String) throws -> [[String]] {
        let read = try ReadFile(Array("<html><body>\(html)</body></html>".utf8), path: "a.html")
        return read.document.blocks.flatMap { block -> [[String]] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { row in
                row.map { read.document.text.string($0.span).replacing("\n", with: "/") + ($0.isMerged ? "!" : "") }
            }
        }
    }

    @Test(arguments: [
        ("<table><tr><td>1<td><b>2<tr><td><span>3<td>4</table>", [["1", "2"], ["3", "4"]]),
        ("<table><tr><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr></table>", [["a!", "1"], ["!", "2"]]),
        ("<table><tr><td>a</td><td rowspan=0>1</td></tr><tr><td>2</td></tr></table>", [["a", "1!"], ["2", "!"]]),
        (
            "<table><tr><td colspan=2>a</td><td>1</td></tr><tr><td>b<td>c<td>2</tr></table>",
            [["a", "1"], ["b", "c", "2"]]
        ),
        ("<table><tr><td>a<br>b</td><td>5<sup>2</sup></td></tr></table>", [["a/b", "5²"]]),
        (
            "<table><tr><td>a<!--9--></td><td><s>5</s>6</td><td><del>7</del>8</td></tr></table>",
            [["a", "~~5~~6", "~~7~~8"]]
        ),
        (
            "<table><tr><td>a</td><td>&nbsp;</td><td hidden>3</td><td>1<span style='display: none'>2</span></td></tr></table>",
            [["a", "", "1"]]
        ),
        ("<table><tr><td><table><tr><td>a<td>1</table></table>", [["a", "1"]]),
        ("<table><tr><td>a<td><table><tr><td>1</table></table>", [["a", "1"]]),
        ("<table><tr><td>1\n2</td><td>政\n府</td></tr></table>", [["1 2", "政府"]]),
        ("<table><tr><td>a<td>b</tr><tr height=0><td><td></tr><tr><td><td></tr></table>", [["a", "b"], ["", ""]]),
    ])
    func cellsAreAsABrowserShowsThem(_ html: String, _ expected: [[String]]) throws {
        #expect(try cells(html) == expected, "\(html)")
    }

    @Test func aFigureInAMergedCellBelongsToNoRow() throws {
        let read = try ReadFile(
            Array(
                """
                <p>二、主动公开政府信息情况</p><table><tr><td colspan=2>第二十条第（五）项</td></tr>
                <tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td rowspan=4>7</td></tr>
                <tr><td colspan=2>第二十条第（六）项</td></tr><tr><td>信息内容</td></tr><tr><td>行政处罚</td></tr></table>
                """.utf8), path: "a.html")
        let figures = FigureKey.all.map { read.report.figures[$0] }.filter { $0.status != .absent }
        #expect(!figures.contains { $0.quantity != nil }, "\(figures)")
        #expect(figures.contains { $0.status == .unreadable })
    }

    @Test func undecodableBytesAreAProblemWithTheirPlace() throws {
        let bytes = Array("<html><p>甲镇2020年政府信息公开工作年度报告</p><p>公开".utf8) + [0xFF] + Array("信息</p>".utf8)
        let read = try ReadFile(bytes, path: "a.html")
        let problem = read.problems.first { $0.kind == .bytesUndecodable }
        #expect(problem?.place == Place(line: 2, column: 3))
    }

    @Test func aPageUnderAnotherEndingIsReadAsAPage() throws {
        let read = try ReadFile(Array("<html><p>一、总体情况</p></html>".utf8), path: "a.doc")
        #expect(read.document.format == .html)
        #expect(read.problems.contains { $0.kind == .fileEndingWrong })
    }

    // MARK: Hostile pages

    private static let tokens = [
        "<table>", "</table>", "<td rowspan=65534 colspan=1000>", "<tr>", "<div>", "</div>", "<span>", "<!--", "-->",
        "<b>",
        "<a href=x>", "<p>", "&#x0;", "&nbsp;", "<script>", "<td>", "<font color=1>", "<select>", "<li>", "<x>",
        "<title>",
    ]

    @Test(arguments: [
        ("nested elements", "<div>", 100_000), ("nested tables", "<table><tr><td>", 100_000),
        ("spans", "<span>", 100_000),
        ("fonts", "<font a=b><p>", 50_000), ("lists", "<ul><li>", 100_000), ("links", "<a href=x><p>", 50_000),
        ("open selects", "<select>", 200_000), ("rows reaching down", "<tr><td rowspan=65534>", 20_000),
        ("cells", "<td>", 300_000), ("comments", "<!-", 300_000), ("wrong ends", "<div><table><td></div>", 30_000),
        ("wrong inline ends", "<span><div></span>", 50_000), ("attributes", "<p a b c d e f g h", 30_000),
        ("ends", "</p></td></table>", 100_000), ("definition lists", "<dl><dd>", 50_000),
        ("buttons", "<button><p>", 50_000),
        ("unknown", "<x1>", 100_000), ("headings", "<h1><h2>", 50_000), ("quotes", "<td a='", 100_000),
    ])
    func noPageTakesLongOrOverflowsTheStack(_ name: String, _ piece: String, _ count: Int) async throws {
        let page = "<html><p>甲镇2020年政府信息公开工作年度报告</p><table>" + String(repeating: piece, count: count) + "5</table>"
        let clock = ContinuousClock()
        let elapsed = try await Task.detached {
            try clock.measure { _ = try ReadFile(Array(page.utf8), path: "a.html") }
        }.value
        #expect(elapsed < .seconds(5), "\(name): \(elapsed)")
    }

    @Test(arguments: SeededGenerator.seeds(4))
    func mutatedPagesNeverCrashAndEveryFigureStandsAtItsPlace(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let seeds = try Shared.seeds()
        guard !seeds.isEmpty else { return }
        let pages = try seeds.map { file -> [UInt8] in
            let text = try ReadFile(file.bytes)
            let page = WebPageWriter.page(
                ReportLayout(text.document), title: text.report.title, habits: PageHabit.random(using: &random),
                using: &random)
            return Array(page.utf8)
        }
        let clock = ContinuousClock()
        for number in 0..<MutationCount.perSeed {
            let page = ByteMutation.apply(to: random.pick(pages, else: []), tokens: Self.tokens, using: &random)
            let start = clock.now
            let read = try ReadFile(page, path: "a.html")
            for key in FigureKey.all where read.report.figures[key].status != .absent {
                let figure = read.report.figures[key]
                try #require(
                    read.textAtPlace(of: figure) == figure.text, "GLASSHOUSE_SEED=\(seed), page \(number), \(key.name)")
            }
            #expect(clock.now - start < .seconds(5), "GLASSHOUSE_SEED=\(seed), page \(number)")
        }
    }
}
