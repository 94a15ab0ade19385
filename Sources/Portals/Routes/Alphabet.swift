/// The agencies of a portal by the first letter of the pinyin of their short names, A to Z, others last.
///
/// Every name is read once, all in one go: starting the transliterator is what costs.
package struct Alphabet: Sendable {
    /// One letter with its place in the list.
    package struct Letter: Hashable, Sendable {
        /// A to Z, or # for names that begin with none.
        package let name: String
        /// Where the letter begins in `order`.
        package let start: Int
        /// The page on which it begins, from 1.
        package var page: Int { start / Pagination.rows + 1 }
        package var anchor: String { name == "#" ? "letter-other" : "letter-\(name.lowercased())" }
    }

    package let letters: [Letter]
    /// The places of the agencies in the portal, in the order of the list.
    package let order: [Int]

    package init(_ agencies: [PortalAgency]) {
        let readings = Slug.readings(of: agencies.map(\.shortName)).map { Array($0.utf8) }
        let isNamed = readings.map { $0.first.map { (0x61...0x7A).contains($0) } ?? false }
        order = agencies.indices.sorted { left, right in
            if isNamed[left] != isNamed[right] { return isNamed[left] }
            if readings[left] != readings[right] { return readings[left].lexicographicallyPrecedes(readings[right]) }
            return left < right
        }
        var letters: [Letter] = []
        for (index, place) in order.enumerated() {
            let name = isNamed[place] ? String(decoding: readings[place].prefix(1), as: UTF8.self).uppercased() : "#"
            if letters.last?.name != name { letters.append(Letter(name: name, start: index)) }
        }
        self.letters = letters
    }

    /// The letters of a page, each with the places of its agencies there; a letter may go on over several pages.
    package func letters(onPage page: Int) -> [(letter: Letter, agencies: [Int])] {
        let range = Pagination(page, of: order.count).range
        return letters.enumerated().compactMap { index, letter in
            let next = index + 1 < letters.count ? letters[index + 1].start : order.count
            let from = max(range.lowerBound, letter.start)
            let to = min(range.upperBound, next)
            return from < to ? (letter, Array(order[from..<to])) : nil
        }
    }
}
