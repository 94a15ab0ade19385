import Portals
import SourceText

/// Checks that every link inside the site leads to something.
package struct LinkChecker {
    private let base: String
    /// The rising anchors of every published path.
    private var anchors: [UInt64: [UInt64]] = [:]

    /// - Parameter files: the routes of everything that is to be published, pages or not, where nothing is made yet.
    package init(files: some Sequence<Route>, base: String) {
        self.base = base
        for route in files { anchors[ContentHash.of(Array(route.path.utf8))] = [] }
    }

    /// - Parameter paths: where files are in the output folder: what was made, which is not always what was declared.
    package init(made paths: some Sequence<String>, base: String) {
        self.base = base
        for path in paths { anchors[ContentHash.of(Array(Route.path(ofOutput: path).utf8))] = [] }
    }

    /// The pages whose links do not all lead somewhere, given the links of all pages.
    ///
    /// `others` are pages that links may lead into, but whose own links are not asked about.
    package mutating func brokenPages(among pages: [PageLinks], knowing others: [PageLinks] = []) -> [Route] {
        for page in pages + others { anchors[ContentHash.of(Array(page.page.path.utf8))] = page.anchors }
        return pages.filter { page in page.targets.contains { !leadsSomewhere($0) } }.map(\.page)
    }

    /// The dead links of one page, told from its markup.
    ///
    /// - Parameter line: the line of the page's source that makes a link to an address, when it is known.
    package func deadLinks(
        in html: [UInt8], page: Route, source: String, line: (String) -> Int?
    ) -> [Problem] {
        var seen: Set<[UInt8]> = []
        var problems: [Problem] = []
        AttributeScanner.scan(html) { name, value in
            let value = Array(value)
            guard name == .link, let address = LinkAddress(value[...], on: page, base: base),
                !leadsSomewhere(address.target), seen.insert(value).inserted
            else { return }
            let shown = String(decoding: LinkAddress.unescaped(value[...]), as: UTF8.self)
            let isPage = anchors[address.target.path] != nil
            problems.append(
                Problem(
                    .deadLink, path: source, place: line(shown).map { Place(line: $0, column: 1) },
                    met: "a link to \(PercentEncoding.decoded(shown)) on the page /\(page.path)",
                    expected: isPage ? "an anchor that the page has" : "a page of the site"))
        }
        return problems
    }

    private func leadsSomewhere(_ target: PageLinks.Target) -> Bool {
        guard let known = anchors[target.path] else { return false }
        return target.anchor == 0 || PageLinks.holds(known, target.anchor)
    }
}
