import Foundation
import SourceText
import TestSupport
import Testing

@Suite struct CoreTextTests {
    @Test(arguments: [
        ("", ""), ("规章", "规章"), (" 规\u{A0}章\u{3000}\n", "规章"), ("１２，３", "12,3"), ("（一）", "(一)"), ("“三”", "“三”"),
        ("[bookmark: _GoBack]0", "0"), ("1[bookmark: a]2[bookmark: b]", "12"), ("[bookmark: x", "[bookmark:x"),
        ("[bookmark: a\nb]1", "[bookmark:ab]1"), ("[1]", "[1]"), ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e", "abcde"),
        ("\u{7F}\u{1}a", "a"), ("e\u{301}", "é"), ("㈠①²", "(一)12"), ("ﬁ", "fi"), ("Ⅳ", "IV"), ("豈", "豈"), ("㎡", "m2"),
        ("·—–…", "·—–..."), ("｡､", "。、"), ("𠮷", "𠮷"), ("－", "-"), ("～", "~"), ("［bookmark: x］", "[bookmark:x]"),
    ])
    func theCoreIsWhatCountsWhenTextsAreCompared(_ text: String, core: String) {
        #expect(CoreText.of(text).unicodeScalars.elementsEqual(core.unicodeScalars), "\(CoreText.of(text))")
    }

    @Test(arguments: [
        ("1 2", "1 2"), (" 1 \u{3000}\n 2 ", "1 2"), ("1\u{A0}", "1"), ("１　２", "1 2"), ("", ""), (" ", ""),
        ("² ³", "2 3"),
        ("1 [bookmark: x] 2", "1 2"), ("1\u{200B}2", "12"),
    ])
    func theSpacedCoreKeepsOneSpaceBetweenWords(_ text: String, core: String) {
        #expect(String(decoding: CoreText.spaced(Array(text.utf8)[...]), as: UTF8.self) == core)
    }

    @Test func thePrintedTextKeepsItsCharacters() {
        let text = " 3.危及\n“三安全（一）１２”\u{A0}[bookmark: _GoBack]"
        #expect(CoreText.printed(Array(text.utf8)[...]) == "3.危及“三安全（一）１２”")
    }

    /// The fast path for usual scalars must give what Foundation's normalizer gives for all.
    @Test func everyScalarHasTheCoreThatFoundationGivesIt() {
        for value in UInt32(0)..<0x30000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // Between two letters, so that neither the ends nor a neighbour decide.
            let text = "x\(scalar)y"
            #expect(
                CoreText.of(text).utf8.elementsEqual(reference(text, spaced: false).utf8),
                "U+\(String(value, radix: 16))")
        }
    }

    @Test func theCoreOfARandomTextIsThatOfTheReference() {
        let alphabet = Array(
            "01aZ[]:.,- \t\n\r政府信息公开（），。、：“”１２ＡＢ\u{A0}\u{3000}\u{200B}\u{200F}\u{FEFF}\u{AD}\u{301}\u{308}e豈\u{F900}㈠①²½ﬁ㎡·…—\u{2028}\u{85}\u{7F}\u{1}｡､￥가𠮷"
                .unicodeScalars)
        for seed in SeededGenerator.seeds(3_000) {
            var random = SeededGenerator(seed: seed)
            var scalars = String.UnicodeScalarView()
            for _ in 0..<random.below(24) {
                if random.chance(4) {
                    scalars.append(contentsOf: "[bookmark: _GoBack]".unicodeScalars)
                } else {
                    scalars.append(random.pick(alphabet, else: "a"))
                }
            }
            let text = String(scalars)
            let bytes = Array(text.utf8)[...]
            #expect(
                CoreText.of(bytes) == Array(reference(text, spaced: false).utf8),
                "GLASSHOUSE_SEED=\(seed): \(text.debugDescription)")
            #expect(
                CoreText.spaced(bytes) == Array(reference(text, spaced: true).utf8),
                "GLASSHOUSE_SEED=\(seed), spaced: \(text.debugDescription)")
        }
    }

    /// Bookmarks out, NFKC, white space out (or single), invisible characters out: rule 4, word for word.
    private func reference(_ text: String, spaced: Bool) -> String {
        var source = Array(text.unicodeScalars)
        let mark = Array("[bookmark:".unicodeScalars)
        var start = 0
        while start + mark.count <= source.count {
            if Array(source[start..<(start + mark.count)]) == mark,
                let end = source[start...].firstIndex(where: { $0 == "]" || $0 == "\n" }), source[end] == "]"
            {
                source.removeSubrange(start...end)
                start = 0
            } else {
                start += 1
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: source)
        var core = String.UnicodeScalarView()
        for scalar in String(view).precomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value < 0x20 {
                if spaced, let last = core.last, last != " " { core.append(" ") }
            } else if !Self.invisible.contains(scalar.value) {
                core.append(scalar)
            }
        }
        if core.last == " " { core.removeLast() }
        return String(core)
    }

    private static let invisible = Set(0x7F...0x9F).union(0x200B...0x200F).union([0xAD, 0x2060, 0xFEFF]).map {
        UInt32($0)
    }
}
