import SourceText
import Writing

/// The index of a site as files: `glasshouse.search/1`. Sources/Searching/README.md says what is in them.
///
/// Made in three steps, of which the first and the second can be spread over threads: chunks of records; shares of the
/// table of grams (`SearchGrams`); files. Equal records in equal order give equal bytes, however they were cut into chunks.
package struct SearchIndex: Sendable {
    package static let format = "glasshouse.search/1"
    /// The name of the entry file; the names of all others begin with the fingerprint of the whole.
    package static let entryName = "index.json"

    /// When a file of records is full, in bytes.
    private static let recordSize = 1_100
    /// How many records a file of rules tells of.
    static let rulesPerFile = 2_048

    private let book: RecordBook
    private let values: SearchFacets
    private let records: [[UInt8]]
    private let partCount: Int

    /// - Parameter chunks: in the order of their records, together all of them.
    package init(_ chunks: [SearchChunk], facets: SearchFacets) {
        book = RecordBook(chunks, facets)
        values = facets
        records = chunks.flatMap(\.records)
        partCount = chunks.reduce(0) { $0 + $1.partCount }
    }

    /// A share of the table of grams.
    package struct Share: Sendable {
        let grams: GramShare
    }

    /// What the shares are made from.
    ///
    /// - Parameter chunks: those that the index was made with.
    package func grams(of chunks: [SearchChunk]) -> SearchGrams { SearchGrams(chunks, book) }

    /// The files of the index, the entry file last.
    ///
    /// - Parameter shares: all of them, in their order.
    package func files(_ shares: [Share]) -> [SearchFile] {
        let leaves = LeafWriter(shares.map(\.grams))
        var files = Self.numbered("g", leaves.leaves) + Self.numbered("l", leaves.lists)
        let packed = recordFiles
        files += Self.numbered("r", packed.files) + Self.numbered("m", ruleFiles)
        files.append(SearchFile(name: "t.json", bytes: tableFile(keys: leaves.keys, recordStarts: packed.starts)))
        let print = ContentHash.of(
            files.flatMap { file in
                let hash = ContentHash.of(file.bytes)
                return (0..<8).map { UInt8(truncatingIfNeeded: hash >> UInt64($0 * 8)) }
            } + entry(build: ""))
        let build = String(Hexadecimal.of(print).prefix(12))
        files = files.map { SearchFile(name: "\(build)-\($0.name)", bytes: $0.bytes) }
        files.append(SearchFile(name: Self.entryName, bytes: entry(build: build)))
        return files
    }

    private static func numbered(_ letter: String, _ all: [[UInt8]]) -> [SearchFile] {
        all.enumerated().map { SearchFile(name: "\(letter)\($0.offset).json", bytes: $0.element) }
    }

    // MARK: Records

    private var recordFiles: (files: [[UInt8]], starts: [Int]) {
        var files: [[UInt8]] = []
        var starts: [Int] = []
        var open: [UInt8] = []
        for (number, record) in records.enumerated() {
            if open.isEmpty {
                starts.append(number)
                open.append(UInt8(ascii: "["))
            } else {
                open.append(UInt8(ascii: ","))
            }
            open += record
            if open.count >= Self.recordSize {
                files.append(open + Array("]\n".utf8))
                open = []
            }
        }
        if !open.isEmpty { files.append(open + Array("]\n".utf8)) }
        return (files, starts)
    }

    /// The rules of each record, a sign a rule, as text with a space between records.
    private var ruleFiles: [[UInt8]] {
        stride(from: 0, to: book.rules.count, by: Self.rulesPerFile).map { start in
            var bytes = Array("{\"r\":\"".utf8)
            for number in start..<min(start + Self.rulesPerFile, book.rules.count) {
                if number > start { bytes.append(SearchText.space) }
                // From U+4E00 on there are more signs than rules, and none has to be escaped.
                for rule in book.rules[number] { SearchSymbol.append(0x4E00 + UInt32(rule), to: &bytes) }
            }
            return bytes + Array("\"}\n".utf8)
        }
    }

    // MARK: Tables

    private func tableFile(keys: [[UInt32]], recordStarts: [Int]) -> [UInt8] {
        var bytes = Array("{\"leaves\":\"".utf8)
        for (number, key) in keys.enumerated() {
            if number > 0 { bytes.append(SearchText.space) }
            for symbol in key { SearchSymbol.append(symbol, to: &bytes) }
        }
        bytes += Array("\",\"records\":".utf8)
        let steps = zip(recordStarts, [0] + recordStarts).map { $0 - $1 }
        bytes.append(json: steps)
        bytes += Array(",\"facets\":".utf8)
        bytes.append(json: facetSpans)
        bytes += Array("}\n".utf8)
        return bytes
    }

    /// For each row of records with equal facets: how many, kind, year, region, level.
    private var facetSpans: [Int] {
        var spans: [Int] = []
        var start = 0
        for number in book.facets.indices {
            let next = number + 1
            if next < book.facets.count, book.facets[next] == book.facets[number] { continue }
            let own = book.facets[number]
            spans += [next - start, Int(own.kind), Int(own.year), Int(own.region), Int(own.level)]
            start = next
        }
        return spans
    }

    private func entry(build: String) -> [UInt8] {
        var bytes = Array("{\"format\":".utf8)
        bytes.append(json: Self.format)
        bytes += Array(",\"build\":".utf8)
        bytes.append(json: build)
        bytes += Array(",\"records\":\(records.count),\"parts\":\(partCount),\"slots\":\(SearchRecord.slots)".utf8)
        bytes += Array(",\"rulesPerFile\":\(Self.rulesPerFile)".utf8)
        let facets = [
            ("types", values.types), ("years", values.years), ("regions", values.regions), ("levels", values.levels),
            ("rules", values.rules),
        ]
        for (name, values) in facets {
            bytes += Array(",\"\(name)\":".utf8)
            bytes.append(jsonList: values) { value, bytes in
                bytes.append(UInt8(ascii: "["))
                bytes.append(json: value.key)
                bytes.append(UInt8(ascii: ","))
                bytes.append(json: value.label)
                bytes.append(UInt8(ascii: "]"))
            }
        }
        for (name, texts) in [("anchors", values.anchors), ("headings", values.headings)] {
            bytes += Array(",\"\(name)\":".utf8)
            bytes.append(jsonList: texts) { $1.append(json: $0) }
        }
        return bytes + Array("}\n".utf8)
    }
}

/// One file of the index, by its name in the index's folder.
package struct SearchFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
}
