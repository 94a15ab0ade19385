/// A list that goes over several pages: what of it stands on one, and the way to the others.
struct Pagination {
    /// The page, from 1.
    let number: Int
    /// How many pages there are; at least one.
    let pages: Int
    /// The entries of this page.
    let range: Range<Int>

    /// The most rows of a table, or names of a list, on one page.
    static let rows = 500

    init(_ number: Int, of count: Int, per perPage: Int = rows) {
        self.number = number
        pages = max(1, (count + perPage - 1) / perPage)
        let start = min((number - 1) * perPage, count)
        range = start..<min(start + perPage, count)
    }

    /// The numbers of all pages that `count` entries take.
    static func numbers(of count: Int, per perPage: Int = rows) -> ClosedRange<Int> {
        1...Pagination(1, of: count, per: perPage).pages
    }

    var isFirst: Bool { number == 1 }

    private func words(_ strings: Strings) -> String {
        strings(.pageNumber, ["page": String(number), "pages": String(pages)])
    }

    /// The heading of this page: the first has the list's own.
    func heading(_ heading: String, _ strings: Strings) -> String {
        isFirst ? heading : "\(heading) · \(words(strings))"
    }

    /// The caption of a table of which other pages have more.
    func caption(_ caption: String, _ strings: Strings) -> String {
        pages > 1 ? "\(caption) · \(words(strings))" : caption
    }

    /// The way to all pages, where there are several.
    func tiles(_ href: (Int) -> String) -> TemplateValue {
        guard pages > 1 else { return .list([]) }
        return .list(
            (1...pages).map { YearTile(label: String($0), href: href($0), isCurrent: $0 == number).values })
    }
}
