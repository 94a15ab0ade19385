import Auditing
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// The comparison of texts against plain counting, and what it says of the cases that matter.
@Suite struct EchoTests {
    /// Random texts of a few characters with common runs planted, against sets of substrings.
    @Test(arguments: SeededGenerator.seeds(40))
    func theMeasureEqualsPlainCounting(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var texts = (0..<6).map { _ in Self.text(150 + random.below(300), using: &random) }
        let passage = Self.text(48 + random.below(150), using: &random)
        let first = random.below(6)
        let second = (first + 1 + random.below(5)) % 6
        for index in [first, second] { texts[index] = Self.planted(passage, in: texts[index], using: &random) }
        let run = EchoRun(texts: texts)
        let cores = texts.map { EchoRun.compared($0) }
        let sets = cores.map { Self.pieces(of: $0) }
        for left in texts.indices {
            #expect(run.search.pieces(of: left) == sets[left].count, "seed \(seed)")
            for right in texts.indices where right != left {
                let shared = sets[left].intersection(sets[right]).count
                #expect(run.search.sharedPieces(left, right) == shared, "seed \(seed)")
                let smaller = min(sets[left].count, sets[right].count)
                let isNear = smaller >= 100 && shared * 100 >= smaller * 30
                let met = run.resemblances[left].first { $0.other.slug == "a\(right)" }
                #expect((met != nil) == isNear, "seed \(seed): \(left) and \(right)")
                for passage in met?.passages ?? [] {
                    let own = EchoRun.compared(run.sources[left].text.string(passage.own.span))
                    let other = EchoRun.compared(run.sources[right].text.string(passage.other.span))
                    #expect(own == other && own.unicodeScalars.count == passage.length, "seed \(seed)")
                    #expect(cores[left].contains(own), "seed \(seed)")
                }
            }
        }
        // A common run of 60 characters is shown, with the report it stands in and where.
        guard passage.unicodeScalars.count >= 60 else { return }
        let echo = try #require(
            run.shared.first { Set(["a\(first)", "a\(second)"]).isSubset(of: $0.occurrences.map(\.report.slug)) },
            "seed \(seed)")
        for occurrence in echo.occurrences {
            let source = try #require(run.sources.first { $0.report == occurrence.report })
            let shown = EchoRun.compared(source.text.string(occurrence.stretch.span))
            #expect(shown.contains(EchoRun.compared(passage)), "seed \(seed)")
            #expect(source.text.offset(of: occurrence.stretch.place) == Int(occurrence.stretch.span.start))
        }
    }

    @Test func widthsDigitsBlanksAndBookmarksMakeNoDifference() throws {
        var random = SeededGenerator(seed: 7)
        let words = Self.text(200, using: &random)
        let dressed = words.unicodeScalars.enumerated().map { index, scalar in
            switch index % 50 {
            case 10: "\u{3000}\(scalar)"
            case 20: "12 \(scalar)"
            case 30: "[bookmark: _GoBack]\(scalar)"
            case 40: "\u{00A0}３\(scalar)"
            default: String(scalar)
            }
        }.joined()
        let run = EchoRun(texts: [words, "前言。" + dressed])
        let resemblance = try #require(run.resemblances[0].first)
        #expect(resemblance.percent == 100)
        #expect(resemblance.passages.map(\.length) == [200])
        let other = try #require(resemblance.passages.first?.other)
        #expect(run.sources[1].text.string(other.span) == dressed)
    }

    /// Words that most reports have make no two of them alike, but are shown.
    @Test func whatAFifthOfAllReportsSayCountsForNobody() throws {
        var random = SeededGenerator(seed: 11)
        let law = Self.text(150, using: &random)
        let texts = (0..<60).map { _ in law + "\n" + Self.text(130, using: &random) }
        let run = EchoRun(texts: texts)
        #expect(run.resemblances.allSatisfy { $0.isEmpty })
        #expect(run.shared.isEmpty)
        let common = try #require(run.common.first)
        #expect(common.reportCount == 60)
        #expect(common.length == 150)
        // In a small portal it can't be told whose words they are.
        let few = EchoRun(texts: Array(texts.prefix(5)))
        #expect(few.resemblances.allSatisfy { $0.count == 4 })
        #expect(few.common.isEmpty)
    }

    /// A template that hundreds follow is one group, and everybody's nearest is found without measuring all pairs.
    @Test func manyReportsOfOneTemplateAreOneGroup() throws {
        var random = SeededGenerator(seed: 13)
        let template = Self.text(400, using: &random)
        let texts = (0..<1500).map { number in
            Self.text(220, using: &random) + (number % 6 == 0 ? template : "") + Self.text(220, using: &random)
        }
        let run = EchoRun(texts: texts)
        #expect(run.shared.count == 1)
        #expect(run.shared.first?.occurrences.count == 250)
        #expect(run.shared.first?.length == 400)
        for (number, own) in run.resemblances.enumerated() { #expect(own.isEmpty == (number % 6 != 0)) }
    }

    @Test func ownYearsAreKeptApartFromOthers() throws {
        var random = SeededGenerator(seed: 17)
        let words = Self.text(300, using: &random)
        let run = EchoRun([
            EchoRun.source(words, slug: "a", year: 2019), EchoRun.source(words, slug: "a", year: 2020),
            EchoRun.source(Self.text(300, using: &random), slug: "b", year: 2020),
        ])
        #expect(run.shared.isEmpty)
        #expect(run.repeated.map { $0.occurrences.map(\.report.year) } == [[2019, 2020]])
        #expect(run.resemblances[0].first?.other.year == 2020)
    }

    @Test func aTextOfFewWordsIsNotCompared() {
        let run = EchoRun(texts: ["本机关没有申请。", "本机关没有申请。", ""])
        #expect(run.resemblances.allSatisfy { $0.isEmpty })
        #expect(!run.search.isComparable(0) && !run.search.isComparable(2))
        #expect(CopiedTextRule.result([], isComparable: false).status == .notEvaluable)
    }

    // MARK: Material

    /// So many characters; two such texts have no 13 characters in common but by chance.
    private static func text(_ count: Int, using random: inout SeededGenerator) -> String {
        let scalars = (0..<count).compactMap { _ in Unicode.Scalar(UInt32(0x4E00 + random.below(3000))) }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func planted(_ passage: String, in text: String, using random: inout SeededGenerator) -> String {
        let cut = text.unicodeScalars.index(text.startIndex, offsetBy: random.below(text.unicodeScalars.count))
        return String(text.unicodeScalars[..<cut]) + "\n" + passage + "\n" + String(text.unicodeScalars[cut...])
    }

    private static func pieces(of text: String) -> Set<String> {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count >= 13 else { return [] }
        return Set(
            (0...(scalars.count - 13)).map { String(String.UnicodeScalarView(scalars[$0..<($0 + 13)])) })
    }
}
