import SourceText

/// One line of the sorted table of grams.
struct GramEntry: Sendable {
    enum Kind: Sendable {
        /// All that begins with the gram; lines that begin with it follow and are its parts.
        case whole
        /// Runs that end with the gram.
        case ending
        /// Runs that go on behind the gram, in ways that the index does not tell: few, to be looked into.
        case open
    }

    let kind: Kind
    private let hasSummary: Bool
    private let symbolStart: UInt32
    private let symbolEnd: UInt32
    private let listStart: UInt32
    private let listEnd: UInt32
    private let summaryPlace: UInt32

    /// The places are kept in 32 bits: a hundred thousand reports have millions of lines.
    init(kind: Kind, symbols: Range<Int>, list: Range<Int>, summary: Int?) {
        self.kind = kind
        hasSummary = summary != nil
        symbolStart = UInt32(symbols.lowerBound)
        symbolEnd = UInt32(symbols.upperBound)
        listStart = UInt32(list.lowerBound)
        listEnd = UInt32(list.upperBound)
        summaryPlace = UInt32(summary ?? 0)
    }

    /// The gram's symbols among those of the share.
    var symbols: Range<Int> { Int(symbolStart)..<Int(symbolEnd) }
    /// The list, as written, among the bytes of the share.
    var list: Range<Int> { Int(listStart)..<Int(listEnd) }
    /// For lists that are too long to be read for their number alone, by its place among those of the share.
    var summary: Int? { hasSummary ? Int(summaryPlace) : nil }
}

/// The part of the table of grams that one share of the suffixes makes.
struct GramShare: Sendable {
    var symbols: [UInt32] = []
    var lists: [UInt8] = []
    var summaries: [GramSummary] = []
    var entries: [GramEntry] = []

    /// The same in as much memory as it needs: all shares are kept until the last is made.
    var withoutSlack: GramShare {
        GramShare(
            symbols: symbols.withoutSlack, lists: lists.withoutSlack, summaries: summaries.withoutSlack,
            entries: entries.withoutSlack)
    }
}
