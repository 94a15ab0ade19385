import Documents
import SourceText
import TestSupport
import Testing

/// The rules by which tabs make cells, one by one; then what must hold on any text.
@Suite struct TabbedTextTests {
    private func blocks(_ text: String) -> [String] { Ink.of(text).map(\.words) }

    @Test func aLineWithoutATabIsAParagraph() {
        #expect(blocks("一、总体情况\n \n\u{3000}全年公开56条。\u{A0}\n") == ["¶1 一、总体情况", "¶3 全年公开56条。"])
    }

    @Test func eachTabOpensACellAndATableStartsAtTheFirst() {
        #expect(blocks("二、情况\n\t规章\n\t0\n\t 1 \n") == ["¶1 二、情况", "▦ [2 规章|3 0|4 1]"])
    }

    @Test func anEmptyCellIsACell() {
        #expect(blocks("\t\n\t\u{3000}\u{A0}\n\t0") == ["▦ [1 |2 |3 0]"])
    }

    @Test func oneBlankLineEndsARowAndTwoTheTable() {
        #expect(blocks("\ta\n\n\tb\n \u{3000}\n\tc\n\n\n\td\n") == ["▦ [1 a][3 b][5 c]", "▦ [8 d]"])
    }

    @Test func theEndOfTheFileEndsTheTable() {
        #expect(blocks("\ta\n\n\tb\n\n") == ["▦ [1 a][3 b]"])
        #expect(blocks("\ta\n\n\tb") == ["▦ [1 a][3 b]"])
    }

    @Test func aLineWithoutATabGoesOnInTheOpenCell() {
        #expect(blocks("\t本年新\n制作数量\n\t0\n") == ["▦ [1 本年新↵制作数量|3 0]"])
        #expect(blocks("\t自\n然\n人\n\t\n0\n") == ["▦ [1 自↵然↵人|5 0]"])
    }

    @Test func oneBlankLineInsideACellDoesNotEndIt() {
        #expect(blocks("\t\n\n（四）无法提供\n\t0\n\n\t1\n") == ["▦ [3 （四）无法提供|4 0][6 1]"])
    }

    @Test func aLineAfterTwoBlankLinesIsAParagraph() {
        #expect(blocks("\t0\n\n\n六、其他\n") == ["▦ [1 0]", "¶4 六、其他"])
    }

    @Test func aHeadingAlwaysEndsTheTable() {
        #expect(blocks("\t0\n# 三、情况\n\t1\n") == ["▦ [1 0]", "¶2 # 三、情况", "▦ [3 1]"])
        #expect(blocks("\t0\n\n# 三、情况\n") == ["▦ [1 0]", "¶3 # 三、情况"])
    }

    @Test func aTabInsideALineIsWhiteSpace() {
        #expect(blocks("a\tb\n\tc\td\n \te\n") == ["¶1 a\tb", "▦ [2 c\td↵ \te]"])
    }

    @Test func aCarriageReturnBelongsToTheLinesEnd() {
        #expect(blocks("一\r\n\t0\r\n\t\r\n\r\n\t1\r\n\r\n\r\n二\r\n") == ["¶1 一", "▦ [2 0|3 ][5 1]", "¶8 二"])
    }

    @Test(arguments: ["", "\n", " \u{3000}\n\n\u{A0}"])
    func aTextOfWhiteSpaceHasNoBlocks(_ text: String) {
        #expect(blocks(text) == [])
    }

    // MARK: Properties

    /// Every byte that is not white space belongs to exactly one block, and blocks and cells stand in order.
    private func checkNothingIsLost(_ text: String, _ comment: String) throws {
        let bytes = Array(text.utf8)
        var position = 0
        func pass(_ span: ByteSpan) throws {
            try #require(Int(span.start) >= position, "\(comment): overlapping at byte \(span.start)")
            let between = ByteText.trimmed(ByteSpan(position, Int(span.start)), in: bytes)
            try #require(between.isEmpty, "\(comment): bytes \(between.range) belong to no block")
            position = Int(span.end)
        }
        for ink in Ink.of(text) {
            switch ink.block {
            case .paragraph(let paragraph):
                try pass(paragraph.span)
                #expect(!paragraph.span.isEmpty, "\(comment)")
            case .table(let table):
                try #require(table.rowCount > 0, "\(comment)")
                for row in table.rows { try #require(!row.isEmpty, "\(comment)") }
                for cell in table.cells where !cell.isEmpty { try pass(cell.span) }
            }
        }
        try pass(ByteSpan(bytes.count, bytes.count))
    }

    @Test func nothingOfASeedIsLost() throws {
        for seed in try Shared.seeds() {
            try checkNothingIsLost(String(decoding: seed.bytes, as: UTF8.self), seed.name)
        }
    }

    @Test func nothingOfARandomTextIsLost() throws {
        let pieces = [
            "\t", "\t", "\t\t", "\n", "\n", "\n", "\n\n", " ", "\u{A0}", "\u{3000}", "\r\n", "0", "规章", "a b", "# ",
            "\u{FEFF}",
        ]
        for seed in SeededGenerator.seeds(5_000) {
            var random = SeededGenerator(seed: seed)
            let text = (0..<random.below(40)).map { _ in random.pick(pieces, else: "\n") }.joined()
            try checkNothingIsLost(text, "GLASSHOUSE_SEED=\(seed) \(text.debugDescription)")
        }
    }

    @Test func everyCellAndParagraphKnowsTheLineItsTextStartsOn() throws {
        let pieces = ["\t", "\n", "\n", "\n\n", " ", "\u{3000}", "0", "规章", "# "]
        for seed in SeededGenerator.seeds(2_000) {
            var random = SeededGenerator(seed: seed)
            let text = (0..<random.below(40)).map { _ in random.pick(pieces, else: "\n") }.joined()
            let reading = ReadingText(text)
            for ink in Ink.of(text) {
                switch ink.block {
                case .paragraph(let paragraph):
                    #expect(
                        reading.lineNumber(at: Int(paragraph.span.start)) == paragraph.line, "GLASSHOUSE_SEED=\(seed)")
                case .table(let table):
                    for cell in table.cells {
                        #expect(reading.lineNumber(at: Int(cell.span.start)) == cell.line, "GLASSHOUSE_SEED=\(seed)")
                    }
                }
            }
        }
    }
}
