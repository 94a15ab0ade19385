import Reports
import SourceText
import TestSupport
import Testing

/// A damaged report may lose figures; it must never gain wrong ones.
@Suite struct MutationTests {
    private static let mutationsPerSeed = 1_000

    /// One accident a text. No number may be published under another cell than its own, and none may be lost without a
    /// problem at its row or for its table.
    ///
    /// What no reader can see is left out, and it is good to know it: an accident that makes another number of a number
    /// (a digit more or less), and one that exchanges the whole lines of two numbers. With two accidents in one row (one
    /// cell lost, one gained) all counts are right again as well; that is why this test does one at a time.
    @Test(arguments: SeededGenerator.seeds(10))
    func oneAccidentNeverMovesANumberAndNeverLosesOneInSilence(_ seed: UInt64) throws {
        let reports = try NumberedReport.all()
        guard !reports.isEmpty else { return }
        let texts = reports.enumerated().map { TracedText($0.element, index: $0.offset) }
        var random = SeededGenerator(seed: seed)
        var compared = 0
        for number in 0..<Self.mutationsPerSeed {
            let index = random.below(reports.count)
            var text = texts[index]
            random.pick(Mutation.allCases, else: .truncate).apply(to: &text, from: texts, using: &random)
            let read = try ReadFile(text.text)
            let check = MutationCheck(reports: reports, base: index, text: text, read: read)
            compared += check.compared
            try #require(
                check.fault == nil,
                """
                GLASSHOUSE_SEED=\(seed), mutation \(number) of \(reports[index].name): \(text.deeds)
                \(check.fault ?? "")
                new problems:
                \(check.newProblems.map(NumberedReport.identity).joined(separator: "\n"))
                """)
        }
        Shared.say("mutations, seed \(seed): \(Self.mutationsPerSeed) texts, \(compared) numbers compared")
    }

    /// Many accidents a text: nothing crashes, and every figure still says what stands at its place.
    @Test(arguments: SeededGenerator.seeds(4, from: 100))
    func manyAccidentsLeaveEveryFigureTrueToItsPlace(_ seed: UInt64) throws {
        let reports = try NumberedReport.all()
        guard !reports.isEmpty else { return }
        let texts = reports.enumerated().map { TracedText($0.element, index: $0.offset) }
        var random = SeededGenerator(seed: seed)
        for number in 0..<500 {
            var text = random.pick(texts, else: texts[0])
            for _ in 0..<(2 + random.below(30)) {
                random.pick(Mutation.allCases, else: .truncate).apply(to: &text, from: texts, using: &random)
            }
            let read = try ReadFile(text.text)
            for key in FigureKey.all {
                let figure = read.report.figures[key]
                if figure.status == .absent { continue }
                try #require(
                    read.textAtPlace(of: figure) == figure.text,
                    "GLASSHOUSE_SEED=\(seed), text \(number), \(key.name): \(ReportDifference.words(figure))")
            }
        }
    }

    /// The numbered seeds themselves are read without loss: what the other tests start from is right.
    @Test func numberedSeedsAreReadAsNumbered() throws {
        for report in try NumberedReport.all() {
            let read = try ReadFile(report.lines.joined(separator: "\n"))
            for (line, truth) in report.truths {
                let figure = read.report.figures[truth.key]
                #expect(
                    Int(figure.place?.line ?? 0) == line + 1 && figure.quantity != nil
                        && figure.text.contains(truth.value),
                    "\(report.name), \(truth.key.name): \(ReportDifference.words(figure)), not \(truth.value)")
            }
        }
    }
}
