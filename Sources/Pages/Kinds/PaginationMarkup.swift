import Portals
import Themes
import Wording

/// What a page of a list says of the others.
extension Pagination {
    private func words(_ strings: Strings) -> String {
        strings(.pageNumber, ["page": String(number), "pages": String(pages)])
    }

    /// The heading of this page: the first has the list's own.
    package func heading(_ heading: String, _ strings: Strings) -> String {
        isFirst ? heading : "\(heading) · \(words(strings))"
    }

    /// The caption of a table of which other pages have more.
    package func caption(_ caption: String, _ strings: Strings) -> String {
        pages > 1 ? "\(caption) · \(words(strings))" : caption
    }

    /// The way to all pages, where there are several.
    package func tiles(_ href: (Int) -> String) -> TemplateValue {
        guard pages > 1 else { return .list([]) }
        return .list(
            (1...pages).map { YearTile(label: String($0), href: href($0), isCurrent: $0 == number).values })
    }
}
