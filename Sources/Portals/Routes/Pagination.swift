/// A list that goes over several pages: what of it stands on one, and the way to the others.
package struct Pagination {
    /// The page, from 1.
    package let number: Int
    /// How many pages there are; at least one.
    package let pages: Int
    /// The entries of this page.
    package let range: Range<Int>

    /// The most rows of a table, or names of a list, on one page.
    package static let rows = 500

    package init(_ number: Int, of count: Int, per perPage: Int = rows) {
        self.number = number
        pages = max(1, (count + perPage - 1) / perPage)
        let start = min((number - 1) * perPage, count)
        range = start..<min(start + perPage, count)
    }

    /// The numbers of all pages that `count` entries take.
    package static func numbers(of count: Int, per perPage: Int = rows) -> ClosedRange<Int> {
        1...Pagination(1, of: count, per: perPage).pages
    }

    package var isFirst: Bool { number == 1 }
}
