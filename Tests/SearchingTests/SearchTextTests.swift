import Foundation
import Searching
import SourceText
import TestSupport
import Testing

struct SearchTextTests {
    private struct Vector: Decodable {
        let text: String
        let runs: [String]
    }

    @Test("texts are cut as the vectors say, which the browser's script is held to as well")
    func vectors() throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("cutting.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: url))
        #expect(vectors.count > 40)
        for vector in vectors {
            let runs = String(decoding: SearchText.cut(vector.text), as: UTF8.self).split(separator: " ").map(
                String.init)
            #expect(runs == vector.runs, "\(vector.text)")
        }
    }

    @Test("the quick way cuts as the slow one does", arguments: [UInt64(1), 2, 3])
    func quickWay(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let signs = Array(
            "政府信息公开年报abcXYZ0189 \t\n,.;:!?()[]<>\"'-_/%，。；：！？（）【】《》“”‘’、·—…　ＡＢｚ０９％①Ⅳ㈠ﾊﾟ℃№ßİé々〇〆𠮷\u{AD}\u{200B}\u{FE0F}\u{FEFF}\u{F0B7}"
                .unicodeScalars)
        for _ in 0..<4000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                // The first signs make texts that the quick way takes whole.
                let end = Bool.random(using: &generator) ? 60 : signs.count
                text.append(signs[Int.random(in: 0..<end, using: &generator)])
            }
            let string = String(text)
            #expect(SearchText.cut(string) == SearchText.cutSlowly(string), "\(string.debugDescription)")
        }
    }
}
