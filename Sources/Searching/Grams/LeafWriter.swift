import SourceText
import Writing

/// Cuts the table of grams into files, and puts long lists into files of their own, each list once.
struct LeafWriter {
    /// When a file of grams is full, in bytes.
    private static let leafSize = 5_000
    /// When a file of lists is full, in bytes; a longer list has a file to itself.
    private static let listSize = 4_000
    /// A longer list does not stand beside its gram, in bytes.
    private static let mostBeside = 80

    private(set) var leaves: [[UInt8]] = []
    /// The first gram of each leaf.
    private(set) var keys: [[UInt32]] = []
    private(set) var lists: [[UInt8]] = []

    private var grams: [UInt8] = []
    private var beside: [UInt8] = []
    private var summaries: [UInt8] = []
    private var before: [UInt32] = []
    private var openList: [UInt8] = []
    private var openCount = 0
    /// Where each list went, by its fingerprint: lists of that fingerprint with their file and place.
    private var known: [UInt64: [(share: Int, range: Range<Int>, file: Int, place: Int)]] = [:]
    private let shares: [GramShare]

    init(_ shares: [GramShare]) {
        self.shares = shares
        for (number, share) in shares.enumerated() {
            for entry in share.entries { append(entry, of: share, number: number) }
        }
        endLeaf()
        endLists()
    }

    private mutating func append(_ entry: GramEntry, of share: GramShare, number: Int) {
        let gram = Array(share.symbols[entry.symbols])
        // Lines of one gram stay together: who looks it up begins at the last file whose first gram is not above it.
        if grams.count + beside.count + summaries.count >= Self.leafSize, gram != before { endLeaf() }
        if grams.isEmpty {
            keys.append(gram)
            before = []
        } else {
            grams.append(SearchText.space)
            beside.append(SearchText.space)
        }
        var common = 0
        var units = 0
        while common < gram.count, common < before.count, gram[common] == before[common] {
            let width = Self.isPair(gram[common]) ? 2 : 1
            if units + width > 35 { break }
            units += width
            common += 1
        }
        grams.append(Self.digits[units])
        for symbol in gram[common...] { SearchSymbol.append(symbol, to: &grams) }
        switch (entry.kind, entry.summary) {
        case (.whole, _): grams.append(UInt8(ascii: "+"))
        case (.ending, nil): grams.append(UInt8(ascii: "."))
        case (.ending, _): grams.append(UInt8(ascii: ":"))
        case (.open, _): break
        }
        before = gram
        if let summary = entry.summary {
            if !summaries.isEmpty { summaries.append(UInt8(ascii: ",")) }
            summaries.append(UInt8(ascii: "["))
            share.summaries[summary].append(to: &summaries)
            summaries.append(UInt8(ascii: "]"))
        }
        appendList(entry.list, of: share, number: number)
    }

    private mutating func appendList(_ range: Range<Int>, of share: GramShare, number: Int) {
        if range.count <= Self.mostBeside {
            beside += share.lists[range]
            return
        }
        let place = self.place(of: range, of: share, number: number)
        beside.append(UInt8(ascii: "~"))
        beside.append(json: place.file)
        beside.append(UInt8(ascii: ","))
        beside.append(json: place.place)
    }

    /// Where a long list stands: one that is there already, or a new place.
    private mutating func place(of range: Range<Int>, of share: GramShare, number: Int) -> (file: Int, place: Int) {
        let print = ContentHash.of(Array(share.lists[range]))
        for other in known[print] ?? []
        where shares[other.share].lists[other.range].elementsEqual(share.lists[range]) {
            return (other.file, other.place)
        }
        if openCount > 0, openList.count + range.count > Self.listSize { endLists() }
        if openCount > 0 { openList.append(SearchText.space) }
        openList += share.lists[range]
        let place = (file: lists.count, place: openCount)
        openCount += 1
        known[print, default: []].append((number, range, place.file, place.place))
        return place
    }

    private mutating func endLists() {
        guard openCount > 0 else { return }
        lists.append(Array("{\"l\":\"".utf8) + openList + Array("\"}\n".utf8))
        openList = []
        openCount = 0
    }

    private mutating func endLeaf() {
        guard !grams.isEmpty else { return }
        var bytes = Array("{\"g\":\"".utf8)
        bytes += grams
        bytes += Array("\",\"l\":\"".utf8)
        bytes += beside
        bytes += Array("\",\"s\":[".utf8)
        bytes += summaries
        bytes += Array("]}\n".utf8)
        leaves.append(bytes)
        grams.removeAll(keepingCapacity: true)
        beside.removeAll(keepingCapacity: true)
        summaries.removeAll(keepingCapacity: true)
    }

    private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

    /// Whether a browser counts the symbol as two.
    private static func isPair(_ symbol: UInt32) -> Bool { (0xD800..<0x10D800).contains(symbol) }
}
