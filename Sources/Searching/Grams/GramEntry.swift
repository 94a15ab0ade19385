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
    /// The gram's symbols among those of the share.
    let symbols: Range<Int>
    /// The list, as written, among the bytes of the share.
    let list: Range<Int>
    let count: Int
    /// For lists that are too long to be read for their number alone, by its place among those of the share.
    let summary: Int?
}

/// The part of the table of grams that one share of the suffixes makes.
struct GramShare: Sendable {
    var symbols: [UInt32] = []
    var lists: [UInt8] = []
    var summaries: [GramSummary] = []
    var entries: [GramEntry] = []
}
