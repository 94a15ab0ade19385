import Documents
import Foundation
import Ink
import SourceText
import TestSupport
import Testing

@Suite struct DecodingTests {
    private func decode(_ bytes: [UInt8]) -> (text: String, encoding: String, replacements: [Int]) {
        let decoded = TextDecoder.decode(bytes)
        return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding, decoded.replacements)
    }

    private static let sample = "道外区巨源镇2020年　政府信息公开\n\t0\n\t“三安全”𠮷"

    @Test func utf8IsTakenAsItIs() {
        #expect(decode(Array(Self.sample.utf8)) == (Self.sample, "utf-8", []))
        #expect(decode([]) == ("", "utf-8", []))
    }

    @Test func aByteOrderMarkIsNoPartOfTheText() {
        #expect(decode([0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8)) == (Self.sample, "utf-8", []))
    }

    @Test func utf16IsKnownByItsByteOrderMark() {
        let little = Self.sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(decode([0xFF, 0xFE] + little) == (Self.sample, "utf-16le", []))
        let big = Self.sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(decode([0xFE, 0xFF] + big) == (Self.sample, "utf-16be", []))
    }

    @Test func gb18030IsTakenForWhatIsNotUTF8() {
        // 道外区 in GBK, 𠮷 in the four bytes of GB18030.
        #expect(decode([0xB5, 0xC0, 0xCD, 0xE2, 0xC7, 0xF8]) == ("道外区", "gb18030", []))
        #expect(decode([0x61, 0x95, 0x34, 0xB2, 0x35, 0xB5, 0xC0]) == ("a𠮷道", "gb18030", []))
        #expect(decode([0xA1, 0xA1, 0xA3, 0xB0, 0xD7, 0xDC]) == ("\u{3000}０总", "gb18030", []))
    }

    @Test func aSentenceOfGB18030IsNotTakenForDamagedUTF8() {
        let bytes: [UInt8] = [
            0xB5, 0xC0, 0xCD, 0xE2, 0xC7, 0xF8, 0xBE, 0xDE, 0xD4, 0xB4, 0xD5, 0xF2, 0x32, 0x30, 0x32, 0x30,
            0xC4, 0xEA, 0xB6, 0xC8, 0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA,
            0xB9, 0xA4, 0xD7, 0xF7, 0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6, 0xA3, 0xAC, 0xC8, 0xAB,
            0xC4, 0xEA, 0xB9, 0xAB, 0xBF, 0xAA, 0x35, 0x36, 0xCC, 0xF5, 0xA1, 0xA3,
        ]
        #expect(decode(bytes) == ("道外区巨源镇2020年度政府信息公开工作年度报告，全年公开56条。", "gb18030", []))
    }

    @Test func aDamagedSeedIsStillUTF8() throws {
        for seed in try Shared.seeds() {
            var random = SeededGenerator(seed: 1)
            var bytes = seed.bytes
            for _ in 0..<40 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            let decoded = TextDecoder.decode(bytes)
            #expect(decoded.encoding == "utf-8", "\(seed.name)")
            #expect((1...200).contains(decoded.replacements.count), "\(seed.name): \(decoded.replacements.count)")
        }
    }

    @Test func damagedBytesOfUTF8BecomeU_FFFDAndAreCountedAtTheirPlaces() {
        let bytes = Array("政府\n".utf8) + [0xFF] + Array("信".utf8) + [0xE6, 0x81] + Array("公开信息\n".utf8)
        let (text, encoding, replacements) = decode(bytes)
        #expect(text == "政府\n\u{FFFD}信\u{FFFD}\u{FFFD}公开信息\n")
        #expect(encoding == "utf-8")
        #expect(replacements == [7, 13, 16])
    }

    @Test func damagedUTF16IsCountedToo() {
        // An unpaired surrogate between two letters, and half a unit at the end.
        let (text, encoding, replacements) = decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x63])
        #expect(encoding == "utf-16le")
        #expect(text.hasPrefix("a\u{FFFD}"))
        #expect(!replacements.isEmpty)
    }

    /// No bytes are beyond decoding: the result is UTF-8, and every U+FFFD that was put in is counted.
    @Test func anyBytesGiveValidTextWithEveryReplacementCounted() {
        for seed in SeededGenerator.seeds(2_000) {
            var random = SeededGenerator(seed: seed)
            var bytes: [UInt8] = []
            if random.chance(20) { bytes += random.pick([0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]) }
            for _ in 0..<random.below(60) {
                switch random.below(3) {
                case 0: bytes += Array(random.pick("政", "0", "\t", "\n").utf8)
                case 1: bytes.append(UInt8(random.below(256)))
                default: bytes += [0xB5, 0xC0]
                }
            }
            let decoded = TextDecoder.decode(bytes)
            #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "GLASSHOUSE_SEED=\(seed): \(bytes)")
            for offset in decoded.replacements {
                #expect(
                    decoded.bytes[offset...].starts(with: [0xEF, 0xBF, 0xBD]), "GLASSHOUSE_SEED=\(seed), byte \(offset)"
                )
            }
        }
    }

    @Test func aStringOfValidTextIsDecodedFromUTF8Unchanged() {
        for seed in SeededGenerator.seeds(500) {
            var random = SeededGenerator(seed: seed)
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(40) { text.append(Unicode.Scalar(UInt32(random.below(0x11_0000))) ?? "政") }
            if text.first == "\u{FEFF}" { continue }
            #expect(decode(Array(String(text).utf8)) == (String(text), "utf-8", []), "GLASSHOUSE_SEED=\(seed)")
        }
    }

    // MARK: Files

    private func read(_ path: String, _ bytes: [UInt8]) throws(DocumentError) -> Parsed<Document> {
        try DocumentReader.read(
            SourceFile(path: path, bytes: bytes, sha256: ""), marks: ReportMarks(isHeading: { _ in false }))
    }

    @Test func undecodableBytesAreAProblemAtTheFirstOfThem() throws {
        let parsed = try read("a.txt", Array("政府\n信".utf8) + [0xFF, 0xFF] + Array("息公开\n".utf8))
        #expect(
            parsed.problems == [
                Problem(
                    .bytesUndecodable, path: "a.txt", place: Place(line: 2, column: 2),
                    met: "2 sequences of bytes that are not utf-8", expected: "text in UTF-8 or GB18030")
            ])
    }

    @Test(arguments: ["", " \n\u{3000}\n", "\u{FEFF}"])
    func aFileWithoutTextIsAProblem(_ text: String) throws {
        let parsed = try read("a.txt", Array(text.utf8))
        #expect(parsed.value.blocks.isEmpty)
        #expect(parsed.problems == [Problem(.fileEmpty, path: "a.txt", met: "no text at all", expected: "a report")])
    }

    @Test func anUnknownEndingIsRefused() {
        #expect {
            try read("a.xyz", Array("政府".utf8))
        } throws: { error in
            (error as? DocumentError)?.problem.kind == .fileFormatUnknown
        }
    }

    @Test func aFileThatIsTooLargeIsRefused() {
        #expect {
            try read("a.txt", [UInt8](repeating: 0x61, count: DocumentReader.largestFile + 1))
        } throws: { error in
            (error as? DocumentError)?.problem.kind == .fileTooLarge
        }
    }
}
