import Reports
import SourceText
import TestSupport
import Testing

/// Text with one cell a line, as it comes out of copying a page: read when nothing can be missing, never guessed.
@Suite struct CellLineTests {
    private static let extras = ["4", "- 4 -", "注：以上数据含结转", "0", "第 4 页"]

    /// A made-up report without blank cells, extra rows and other labels than the official ones.
    private func full(_ form: Form, _ random: inout SeededGenerator) throws -> ReadFile {
        var report = RandomReport.make(form, blanks: 0, using: &random)
        report.extraRows = []
        report.labelVariants = []
        return try ReadFile(ReportWriter(report, using: &random).text)
    }

    @Test(arguments: [Form.form2019, .form2021])
    func aFullReportIsReadWithoutALoss(_ form: Form) throws {
        var cells = 0
        for seed in SeededGenerator.seeds(100) {
            var random = SeededGenerator(seed: seed)
            let text = try full(form, &random)
            let read = try ReadFile(CellLines.text(of: text, separator: "\n"))
            let difference = SameReport.difference(text, read)
            try #require(difference == nil, "GLASSHOUSE_SEED=\(seed): \(difference ?? "")\n\(read.problemText)")
            cells += SameReport.cells(read)
        }
        Shared.say("one cell a line, \(form.rawValue): \(cells) cells compared")
    }

    @Test func realReportsAreReadWhereTheyHaveNoBlanks() throws {
        var right = 0
        for seed in try Shared.reports() {
            let text = try ReadFile(seed.bytes)
            let read = try ReadFile(CellLines.text(of: text, separator: "\n"))
            let tally = SameReport.tally(text, read)
            #expect(tally.difference == nil, "\(seed.name): \(tally.difference ?? "")\n\(read.problemText)")
            right += tally.cells
        }
        // Tables 3 and 4 of four reports and table 4 of the one with blanks; table 2 where it has neither blanks nor rows more.
        #expect(right > 700, "\(right)")
    }

    /// A blank cell is a line less, and nobody can tell which.
    @Test func aBlankCellMakesItsTableUnreadable() throws {
        for seed in SeededGenerator.seeds(100) {
            var random = SeededGenerator(seed: seed)
            let text = try ReadFile.random(seed % 2 == 0 ? .form2019 : .form2021, using: &random)
            let read = try ReadFile(CellLines.text(of: text, separator: "\n"))
            for key in FigureKey.all where read.report.figures[key].quantity != nil {
                #expect(
                    read.report.figures[key].quantity == text.report.figures[key].quantity,
                    "GLASSHOUSE_SEED=\(seed), \(key.name)")
            }
        }
    }

    /// One line lost, added, doubled or moved; and the case in which a page's number fills the gap of a blank cell.
    @Test(arguments: SeededGenerator.seeds(4))
    func noAccidentMovesAFigure(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for number in 0..<150 {
            let text = try full(random.pick(.form2019, .form2021), &random)
            var lines = CellLines.lines(of: text, separator: "\n")
            let at = random.below(lines.count)
            var deed = "line \(at + 1) "
            switch random.below(5) {
            case 0:
                lines.remove(at: at)
                deed += "lost"
            case 1:
                lines.insert(random.pick(Self.extras, else: "4"), at: at)
                deed += "added"
            case 2:
                lines.insert(lines[at], at: at)
                deed += "doubled"
            case 3:
                // A lost cell and the numbers of pages, one of them behind the cells that were left.
                let next = min(lines.count, at + 1 + random.below(7))
                lines.insert("12", at: next)
                lines.remove(at: at)
                lines.append("13")
                deed += "lost, and page numbers added"
            default:
                let line = lines.remove(at: at)
                lines.insert(line, at: random.below(lines.count))
                // Two figures that changed places can't be seen by anybody.
                if line.first?.isNumber == true || line.first.map({ "+-增减↑↓—无/－-＋".contains($0) }) == true { continue }
                deed += "moved: \(line)"
            }
            let read = try ReadFile(lines.joined(separator: "\n"))
            for key in FigureKey.all where read.report.figures[key].quantity != nil {
                let (left, right) = (text.report.figures[key], read.report.figures[key])
                try #require(
                    left.quantity == right.quantity,
                    """
                    GLASSHOUSE_SEED=\(seed), text \(number), \(deed), \(key.name)
                    \(ReportDifference.words(left))
                    \(ReportDifference.words(right))
                    """)
            }
        }
    }
}
