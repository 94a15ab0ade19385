/// The runs of an index and all places in them, from which the table of grams is made share by share.
///
/// As large as all shares together: to be let go before files are made of them.
package struct SearchGrams: Sendable {
    private let table: RunTable
    private let book: RecordBook
    private let parts: GramParts

    init(_ chunks: [SearchChunk], _ book: RecordBook) {
        table = RunTable(chunks.map(\.runs))
        parts = GramParts(table)
        self.book = book
    }

    /// How many shares there are to be made.
    package var shareCount: Int { parts.ranges.count }

    package func share(_ number: Int) -> SearchIndex.Share {
        SearchIndex.Share(grams: GramBuilder.build(parts.suffixes[parts.ranges[number]], table, book))
    }
}
