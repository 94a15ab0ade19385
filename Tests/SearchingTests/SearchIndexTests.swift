import Foundation
import Searching
import SourceText
import TestSupport
import Testing

struct SearchIndexTests {
    private static let facets = SearchFacets(
        types: SearchRecord.Kind.allCases.map { .init(key: "\($0)", label: "\($0)") },
        years: [.init(key: "2021", label: "2021"), .init(key: "2020", label: "2020")],
        regions: [.init(key: "a", label: "甲"), .init(key: "b", label: "乙")], levels: [.init(key: "town", label: "镇")],
        rules: [.init(key: "R-1", label: "一"), .init(key: "R-2", label: "二")],
        anchors: ["", "preamble", "overview"], headings: ["一、总体情况"])

    /// Records of a few letters, so that everything stands everywhere: Han of one and of two UTF-16 units, letters and
    /// signs above U+E000, words, digits, marks that divide.
    private static func records(_ count: Int, seed: UInt64) -> [SearchRecord] {
        var generator = SeededGenerator(seed: seed)
        let signs = Array("公开公开信息年报政府𠮷𠀀豈ｦa1b2 ，。zé".unicodeScalars)
        func text(_ lengths: ClosedRange<Int>) -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: lengths, using: &generator) {
                text.append(signs[Int.random(in: 0..<signs.count, using: &generator)])
            }
            return String(text)
        }
        return (0..<count).map { number in
            let isReport = number * 3 > count
            var record = SearchRecord(
                kind: isReport ? .report : .agency, title: text(2...6), path: "r/\(number)/", note: "")
            record.year = isReport ? Int.random(in: 0...1, using: &generator) : nil
            record.region = Int.random(in: 0...1, using: &generator)
            record.names = [record.title, text(1...9)]
            record.rules = number % 5 == 0 ? [0, 1] : []
            if isReport {
                record.parts = (1...3).map { slot in
                    SearchRecord.Part(slot: slot, heading: slot == 2 ? "一、总体情况" : "", text: .own(text(5...30)))
                }
            }
            return record
        }
    }

    private static func files(_ records: [SearchRecord], chunk: Int) -> [SearchFile] {
        let chunks = stride(from: 0, to: records.count, by: chunk).map { start in
            SearchChunk(Array(records[start..<min(start + chunk, records.count)]), first: start, facets: facets)
        }
        let index = SearchIndex(chunks, facets: facets)
        let grams = index.grams(of: chunks)
        return index.files((0..<grams.shareCount).map { grams.share($0) })
    }

    /// The runs of every part, by its number.
    private static func runs(_ records: [SearchRecord]) -> [Int: [String]] {
        var all: [Int: [String]] = [:]
        func cut(_ text: String) -> [String] {
            String(decoding: SearchText.cut(text), as: UTF8.self).split(separator: " ").map(String.init)
        }
        for (number, record) in records.enumerated() {
            all[number * SearchRecord.slots] = record.names.flatMap(cut)
            for part in record.parts {
                guard case .own(let text) = part.text else { continue }
                all[number * SearchRecord.slots + part.slot] = cut(part.heading) + cut(text)
            }
        }
        return all
    }

    @Test("every phrase is found where a plain scan finds it", arguments: [(1, 40), (2, 400), (3, 3000)])
    func exactness(seed: Int, count: Int) throws {
        let records = Self.records(count, seed: UInt64(seed))
        let reader = try IndexReader(Self.files(records, chunk: 100))
        let runs = Self.runs(records)
        var generator = SeededGenerator(seed: UInt64(seed) + 77)
        let places = runs.keys.sorted()
        var asked = 0
        var open = 0
        while asked < 500 {
            let all = runs[places[Int.random(in: 0..<places.count, using: &generator)]] ?? []
            guard let run = all.randomElement(using: &generator).map({ Array($0.unicodeScalars) }), run.count > 1 else {
                continue
            }
            let start = Int.random(in: 0..<run.count - 1, using: &generator)
            let end = Int.random(in: start + 2...min(run.count, start + 12), using: &generator)
            var phrase = String(String.UnicodeScalarView(run[start..<end]))
            // Now and then something that may stand nowhere.
            if asked % 10 == 0 { phrase += "府" }
            guard !phrase.unicodeScalars.allSatisfy({ SearchSign($0.value) == .word }) else { continue }
            asked += 1
            let expected = Set(runs.filter { $0.value.contains { Self.has($0, phrase) } }.keys)
            let located = try reader.locate(phrase)
            let found = Set(try reader.postings(located.lines).keys)
            if located.isOpen {
                open += 1
                #expect(found.count <= 10 && expected.isSubset(of: found), "seed \(seed): \(phrase)")
            } else {
                #expect(found == expected, "seed \(seed): \(phrase)")
            }
            if let summary = located.lines.first?.summary, located.lines.count == 1 {
                let hits = Set(expected.map { records[$0 / 9].kind == .report ? $0 : $0 / 9 * 9 })
                #expect(summary[0] as? Int == hits.count, "seed \(seed): \(phrase)")
                let rules = hits.count { !records[$0 / 9].rules.isEmpty }
                #expect(summary[5] as? [Int] == [rules, rules], "seed \(seed): \(phrase)")
            }
        }
        #expect(count > 1000 || open > 0)
    }

    /// Byte by byte: letters with marks must not be taken together.
    private static func has(_ run: String, _ phrase: String) -> Bool {
        let (run, phrase) = (Array(run.utf8), Array(phrase.utf8))
        guard run.count >= phrase.count else { return false }
        return (0...run.count - phrase.count).contains { run[$0...].starts(with: phrase) }
    }

    @Test("words are found by their beginning, wherever they stand in a run")
    func words() throws {
        let records = Self.records(600, seed: 9)
        let reader = try IndexReader(Self.files(records, chunk: 64))
        let runs = Self.runs(records)
        for word in ["a", "a1", "1b", "z", "2", "b2", "zé", "é", "aaaa", "ab12"] {
            let expected = runs.filter { _, all in
                all.contains { run in
                    run.unicodeScalars.split { SearchSign($0.value) != .word }.contains {
                        String(String.UnicodeScalarView($0)).utf8.starts(with: word.utf8)
                    }
                }
            }
            let located = try reader.locate("!" + word)
            let found = Set(try reader.postings(located.lines).keys)
            #expect(located.isOpen ? Set(expected.keys).isSubset(of: found) : found == Set(expected.keys), "\(word)")
        }
    }

    @Test("a name answers whole before its beginning and its inside")
    func names() throws {
        let titles = ["辽中", "辽中区", "沈阳市辽中区", "辽中区教育局"]
        let records = titles.map { title in
            var record = SearchRecord(kind: .agency, title: title, path: title, note: "")
            record.names = [title]
            record.sounds = title == "辽中区" ? ["liaozhongqu", "lzq"] : []
            return record
        }
        // Copies enough for a list of its own.
        let many =
            records
            + (0..<900).map { number in
                var record = SearchRecord(kind: .term, title: "在辽中区的\(number)", path: "t", note: "")
                record.names = [record.title]
                return record
            }
        let reader = try IndexReader(Self.files(many, chunk: 10))
        let located = try reader.locate("辽中区")
        #expect(located.lines.map(\.mark) == ["+"])
        let best = located.lines.first?.summary?[6] as? [Int]
        #expect(best?.prefix(3).map { $0 / 16 / 9 } == [1, 3, 2])
        #expect(best?.prefix(3).map { $0 % 16 } == [12, 11, 10])
        #expect(try reader.postings(reader.locate("!liaoz").lines) == [1 * 9 + 2: 0])
        #expect(try reader.postings(reader.locate("#辽").lines).count == 904)
    }

    @Test("the same records give the same bytes, however they are cut into chunks")
    func determinism() {
        let records = Self.records(300, seed: 4)
        let all = [1, 7, 300].map { chunk in
            Self.files(records, chunk: chunk).map { "\($0.name) \(ContentHash.of($0.bytes))" }
        }
        #expect(all[0] == all[1] && all[1] == all[2])
        #expect(all[0].last?.hasPrefix("index.json ") == true)
        let others = Self.files(Self.records(300, seed: 5), chunk: 7).map(\.name)
        #expect(Set(others).intersection(Self.files(records, chunk: 7).map(\.name)) == ["index.json"])
    }

    @Test("an index of nothing is an index")
    func empty() throws {
        let reader = try IndexReader(Self.files([], chunk: 1))
        #expect(try reader.locate("公开").lines.isEmpty)
        #expect(reader.entry["format"] as? String == "glasshouse.search/1")
    }
}
