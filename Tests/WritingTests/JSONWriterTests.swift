import Foundation
import TestSupport
import Testing
import Writing

/// What JSONWriter writes must be what Foundation reads.
@Suite struct JSONWriterTests {
    private func parse(_ writer: JSONWriter) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
    }

    private func text(_ writer: JSONWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

    @Test func commasStandBetweenElementsOnly() {
        var json = JSONWriter()
        json.object { json in
            json.key("a")
            json.array { json in
                json.number(1)
                json.array { _ in }
                json.object { _ in }
                json.string("x")
                json.null()
            }
            json.key("b")
            json.decimal("12.5")
            json.key("c")
            json.string(nil)
        }
        json.endLine()
        json.number(7)
        #expect(text(json) == #"{"a":[1,[],{},"x",null],"b":12.5,"c":null}"# + "\n7")
    }

    @Test func everyScalarBelowU3000IsReadBackByFoundation() throws {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var json = JSONWriter()
            json.string("a\(Character(scalar))b")
            #expect(try parse(json) as? String == "a\(Character(scalar))b", "U+\(String(value, radix: 16))")
        }
    }

    @Test func aStringIsWrittenAsJSONEncoderWritesIt() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        for seed in SeededGenerator.seeds(300) {
            var random = SeededGenerator(seed: seed)
            var value = String.UnicodeScalarView()
            for _ in 0..<random.below(40) { value.append(random.pick(Self.alphabet, else: "x")) }
            var json = JSONWriter()
            json.string(String(value))
            let oracle = String(decoding: try encoder.encode(String(value)), as: UTF8.self)
            #expect(text(json) == oracle, "GLASSHOUSE_SEED=\(seed)")
        }
    }

    private static let alphabet = Array(
        "\"\\/\n\r\t\u{1}\u{1F}\u{20}abc0政府公开（）\u{301}\u{FEFF}\u{200B}\u{2028}\u{2029}\u{20BB7}😀\u{FFFD}<>&'"
            .unicodeScalars)

    @Test func numbersAreWrittenWhole() throws {
        for number in [0, 9, -1, 10, Int64.max, Int64.min] {
            var json = JSONWriter()
            json.number(number)
            #expect(text(json) == String(number))
        }
    }

    @Test func randomTreesAreReadBackByFoundation() throws {
        for seed in SeededGenerator.seeds(300) {
            var random = SeededGenerator(seed: seed)
            let tree = Tree.random(depth: 4, using: &random)
            var json = JSONWriter()
            tree.write(to: &json)
            #expect(try Tree(parse(json)) == tree, "GLASSHOUSE_SEED=\(seed): \(text(json))")
        }
    }

    private indirect enum Tree: Equatable {
        case null
        case number(Int)
        case text(String)
        case list([Tree])
        case record([String: Tree])

        init(_ any: Any) {
            if let list = any as? [Any] {
                self = .list(list.map { Tree($0) })
            } else if let record = any as? [String: Any] {
                self = .record(record.mapValues { Tree($0) })
            } else if let text = any as? String {
                self = .text(text)
            } else if let number = any as? Int {
                self = .number(number)
            } else {
                self = .null
            }
        }

        static func random(depth: Int, using random: inout SeededGenerator) -> Tree {
            switch random.below(depth > 0 ? 5 : 3) {
            case 0: return .null
            case 1: return .number(random.below(1_000_000) - 500_000)
            case 2: return .text(random.pick("", "a", "政府\"信息\"", "\\", "\n"))
            case 3:
                return .list((0..<random.below(4)).map { _ in Tree.random(depth: depth - 1, using: &random) })
            default:
                var record: [String: Tree] = [:]
                for _ in 0..<random.below(4) {
                    record["k\(random.below(9))\""] = Tree.random(depth: depth - 1, using: &random)
                }
                return .record(record)
            }
        }

        func write(to json: inout JSONWriter) {
            switch self {
            case .null: json.null()
            case .number(let number): json.number(number)
            case .text(let text): json.string(text)
            case .list(let list): json.array { json in for one in list { one.write(to: &json) } }
            case .record(let record):
                json.object { json in
                    for (key, value) in record.sorted(by: { $0.key < $1.key }) {
                        json.key(key)
                        value.write(to: &json)
                    }
                }
            }
        }
    }
}
