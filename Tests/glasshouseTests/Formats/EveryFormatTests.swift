import Documents
import Foundation
import Reading
import Reports
import SourceText
import TestSupport
import Testing
import glasshouse

/// One report in every format in which agencies publish: what is read must be the same, figure by figure.
@Suite struct EveryFormatTests {
    private static let formats = PublishedFormat.allCases.filter { $0 != .doc }

    /// Said loudly once, so that a run without a program is not taken for a whole one.
    private func isThere(_ format: PublishedFormat) -> Bool {
        switch format {
        case .pdf where !FormatTools.hasPoppler: Shared.say("NO POPPLER: PDF files are not compared")
        case .doc where !FormatTools.hasOffice: Shared.say("NO LIBREOFFICE: old Word files are not compared")
        default: return true
        }
        return false
    }

    // MARK: Real reports

    @Test(arguments: formats)
    func aRealReportIsTheSame(_ format: PublishedFormat) throws {
        guard isThere(format) else { return }
        for report in try Shared.reports() {
            let text = try ReadFile(report.bytes)
            for number in 0..<4 {
                var random = SeededGenerator(seed: UInt64(number))
                let bytes = format.bytes(of: text, plain: number == 0, using: &random)
                expectSame(text, try FormatTools.read(bytes, path: format.path), "\(report.name), \(format), \(number)")
            }
        }
    }

    /// The reports as old Word files, in one order.
    private static func oldWordFiles() throws -> (names: [String], texts: [ReadFile], files: [[UInt8]]) {
        let reports = try Shared.reports()
        let texts = try reports.map { try ReadFile($0.bytes) }
        var random = SeededGenerator(seed: 1)
        return (
            reports.map(\.name), texts, texts.map { PublishedFormat.doc.bytes(of: $0, plain: true, using: &random) }
        )
    }

    @Test func aRealReportIsTheSameInOldWordFiles() throws {
        guard isThere(.doc) else { return }
        let (names, texts, files) = try Self.oldWordFiles()
        let folder = try TemporaryFolder()
        for (index, read) in try FormatTools.throughOldWord(files, in: folder).enumerated() {
            #expect(read.document.format == .doc)
            expectSame(texts[index], read, "\(names[index]), doc")
        }
    }

    /// The quick fallback where LibreOffice is missing.
    @Test func aRealReportIsTheSameThroughWv() throws {
        guard isThere(.doc), ToolRun.path(of: "wvHtml") != nil else {
            return Shared.say("NO WV: its pages are not compared")
        }
        let (names, texts, files) = try Self.oldWordFiles()
        let folder = try TemporaryFolder()
        for (index, file) in try FormatTools.oldWord(files, in: folder).enumerated() {
            let arguments = ["--charset=utf-8", "--targetdir=\(folder.url.path)", file.path, "w\(index).html"]
            try ToolRun.run("wvHtml", arguments, limits: ToolRun.Limits(seconds: 20))
            let page = [UInt8](try Data(contentsOf: folder.url.appending(path: "w\(index).html")))
            let document = try DocumentReader.read(file, marks: .ofReports, converted: .page(page))
            expectSame(texts[index], ReadFile(document, path: file.path), "\(names[index]), wv")
        }
    }

    private func expectSame(_ text: ReadFile, _ read: ReadFile, _ name: String) {
        let tally = SameReport.tally(text, read)
        #expect(tally.difference == nil, "\(name): \(tally.difference ?? "")\n\(read.problemText)")
        #expect(tally.unread.isEmpty, "\(name): \(tally.unread.map(\.name))\n\(read.problemText)")
        #expect(tally.cells == SameReport.cells(text), "\(name)")
        #expect(read.report.title == text.report.title && read.report.year == text.report.year, "\(name)")
        #expect(read.report.form == text.report.form && read.report.date == text.report.date, "\(name)")
        #expect(read.report.sections.map(\.key) == text.report.sections.map(\.key), "\(name)")
    }

    // MARK: A corpus

    /// Reports with every mixture of peculiarities, one hundred of each form, as read from text and known to be right.
    private func corpus(_ count: Int = 200) throws -> [(seed: UInt64, text: ReadFile)] {
        try SeededGenerator.seeds(count).map { seed in
            var random = SeededGenerator(seed: seed)
            let report = RandomReport.make(seed % 2 == 0 ? .form2019 : .form2021, using: &random)
            let peculiarities = Peculiarity.random(using: &random).subtracting([.bookmarks])
            let writer = ReportWriter(report, peculiarities: peculiarities, using: &random)
            let read = try ReadFile(writer.text)
            try #require(
                read.report.figures.withoutEvidence == writer.expected.figures.withoutEvidence,
                "GLASSHOUSE_SEED=\(seed)")
            return (seed, read)
        }
    }

    /// What became of the figures of a corpus: none may be another one.
    private func compare(_ text: ReadFile, _ read: ReadFile, _ seed: UInt64, _ total: inout SameReport.Tally) throws {
        let tally = SameReport.tally(text, read)
        try #require(
            tally.difference == nil, "GLASSHOUSE_SEED=\(seed), \(tally.difference ?? "")\n\(read.problemText)")
        if total.unread.isEmpty, let key = tally.unread.first {
            total.difference = "GLASSHOUSE_SEED=\(seed), \(key.name)\n\(read.problemText)"
        }
        total.cells += tally.cells
        total.unread += tally.unread
    }

    /// 100 reports of 198 cells and 100 of 200.
    @Test(arguments: formats)
    func everyFigureOfACorpusIsRight(_ format: PublishedFormat) throws {
        guard isThere(format) else { return }
        var total = SameReport.Tally()
        let corpus = try corpus()
        for (seed, text) in corpus {
            var random = SeededGenerator(seed: seed)
            let bytes = format.bytes(of: text, using: &random)
            try compare(text, try FormatTools.read(bytes, path: format.path), seed, &total)
        }
        Shared.say("\(format): \(corpus.count) reports, \(total.cells) cells right, \(total.unread.count) unreadable")
        #expect(total.unread.isEmpty, "\(total.difference ?? "")")
        if corpus.count == 200 { #expect(total.cells == 39_800) }
    }

    @Test func everyFigureOfACorpusIsRightInOldWordFiles() throws {
        guard isThere(.doc) else { return }
        var total = SameReport.Tally()
        let corpus = try corpus(ProcessInfo.processInfo.environment["GLASSHOUSE_LONG"] == nil ? 40 : 200)
        let files = corpus.map { seed, text in
            var random = SeededGenerator(seed: seed)
            return PublishedFormat.doc.bytes(of: text, using: &random)
        }
        let folder = try TemporaryFolder()
        for ((seed, text), read) in zip(corpus, try FormatTools.throughOldWord(files, in: folder)) {
            try compare(text, read, seed, &total)
        }
        Shared.say("doc: \(corpus.count) reports, \(total.cells) cells right, \(total.unread.count) unreadable")
        #expect(total.unread.isEmpty, "\(total.difference ?? "")")
        if corpus.count > 1 { #expect(total.cells == corpus.count * 199) }
    }

    /// On narrow paper long numbers are broken over two lines in their cells, where they could be two figures: just those are
    /// unreadable, and all others are right.
    @Test func onNarrowPaperOnlyBrokenNumbersAreUnreadable() throws {
        guard isThere(.pdf) else { return }
        var total = SameReport.Tally()
        let corpus = try corpus(60)
        var cut = 0
        var untitled = 0
        for (seed, text) in corpus {
            var random = SeededGenerator(seed: seed)
            let read = try FormatTools.read(
                PrintWriter.file(ReportLayout(text.document), using: &random), path: "a.pdf")
            // A head that a page's end cuts in two stands on the next page and makes its table's heads unsure.
            let hasCutHeads = read.problems.contains { $0.kind.id == "table-heads-unsure" }
            for key in SameReport.tally(text, read).unread where !hasCutHeads {
                #expect(
                    isBroken(read.report.figures[key].text), "GLASSHOUSE_SEED=\(seed), \(key.name)\n\(read.problemText)"
                )
            }
            cut += hasCutHeads ? 1 : 0
            // On paper a first line that is a lone digit is a page mark, and a title set like the text below it runs on: then
            // the title is not read, and a problem says so.
            if read.report.title != text.report.title || read.report.year != text.report.year {
                untitled += 1
                #expect(read.problemText.contains("title-unread"), "GLASSHOUSE_SEED=\(seed)")
            }
            #expect(read.report.sections.count == text.report.sections.count, "GLASSHOUSE_SEED=\(seed)")
            try compare(text, read, seed, &total)
        }
        Shared.say(
            "pdf on A4: \(total.cells) cells right, \(total.unread.count) unreadable, \(cut) heads cut, \(untitled) untitled"
        )
        #expect(cut <= 3 && untitled <= 3)
        if corpus.count == 60 { #expect(total.cells + total.unread.count == 60 * 199) }
    }

    /// Without lines around the cells of a table an empty cell leaves no trace: reports that have none are right, of others a
    /// figure is right or unreadable.
    @Test(arguments: [PrintSheet.bare, .bareA4])
    func withoutLinesAFigureIsRightOrUnreadable(_ sheet: PrintSheet) throws {
        guard isThere(.pdf) else { return }
        var full = SameReport.Tally()
        var others = SameReport.Tally()
        for seed in SeededGenerator.seeds(30) {
            var random = SeededGenerator(seed: seed)
            var report = RandomReport.make(seed % 2 == 0 ? .form2019 : .form2021, blanks: 0, using: &random)
            report.extraRows = []
            report.labelVariants = []
            let text = try ReadFile(ReportWriter(report, using: &random).text)
            try compareBare(text, try printed(text, sheet, &random), seed, &full)
            let other = try ReadFile.random(seed % 2 == 0 ? .form2019 : .form2021, using: &random)
            try compareBare(other, try printed(other, sheet, &random), seed, &others)
        }
        Shared.say(
            "pdf without lines, \(sheet.width) wide: \(full.cells) cells right and \(full.unread.count) unreadable without blanks, "
                + "\(others.cells) and \(others.unread.count) with them")
        // Where a table begins at the foot of a page, too little of it stands there to be known for one.
        if sheet.width > 1_000 { #expect(full.unread.count * 20 < full.cells, "\(full.difference ?? "")") }
    }

    /// On narrow paper a table's heads are broken into single words; then it is not known for one, and a problem says so.
    private func compareBare(
        _ text: ReadFile, _ read: ReadFile, _ seed: UInt64, _ total: inout SameReport.Tally
    ) throws {
        let isMissing = read.problems.contains { ["table-missing", "tables-missing"].contains($0.kind.id) }
        for key in FigureKey.all {
            let (left, right) = (text.report.figures[key], read.report.figures[key])
            if right.status == .unreadable || right.status == .absent && left.status != .absent && isMissing {
                total.unread.append(key)
                if total.difference == nil {
                    total.difference = "GLASSHOUSE_SEED=\(seed), \(key.name)\n\(read.problemText)"
                }
            } else {
                try #require(
                    left.status == right.status && left.quantity == right.quantity,
                    "GLASSHOUSE_SEED=\(seed), \(key.name)")
                total.cells += right.status == .absent ? 0 : 1
            }
        }
    }

    private func printed(_ text: ReadFile, _ sheet: PrintSheet, _ random: inout SeededGenerator) throws -> ReadFile {
        try FormatTools.read(PrintWriter.file(ReportLayout(text.document), on: sheet, using: &random), path: "a.pdf")
    }

    /// Whether a line end stands between two digits.
    private func isBroken(_ text: String) -> Bool {
        let parts = text.split(separator: "\n")
        return parts.count > 1
            && zip(parts, parts.dropFirst()).contains { left, right in
                left.last.map { $0.isNumber || ",，.".contains($0) } == true
                    && right.first.map { $0.isNumber || ",，.".contains($0) } == true
            }
    }
}
