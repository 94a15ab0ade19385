import Wording
import Portals
import SourceText
import Writing

/// A list of news as an Atom feed (RFC 4287).
///
/// No clock: a feed is as new as its newest entry. Addresses are whole ones where the site has one; else paths, which
/// readers resolve against the address of the feed itself.
package struct AtomFeed {
    package let edition: Edition
    package let title: String
    package let route: Route
    /// The page that shows the same.
    package let alternate: Route
    /// Newest first.
    package let entries: [AtomEntry]

    package init(edition: Edition, title: String, route: Route, alternate: Route, entries: [AtomEntry]) {
        self.edition = edition
        self.title = title
        self.route = route
        self.alternate = alternate
        self.entries = entries
    }

    /// The most entries of a feed: readers that miss more than this look at the edition.
    package static let most = 50

    package var bytes: [UInt8] {
        var out = ByteWriter(capacity: 2_000 + entries.count * 800)
        let settings = edition.portal.settings
        out.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        out.text(settings.language.tag)
        out.markup("\">\n")
        element("title", title, to: &out)
        if !settings.subtitle.isEmpty { element("subtitle", settings.subtitle, to: &out) }
        element("id", id(route), to: &out)
        link("self", address(route), to: &out)
        link("alternate", address(alternate), to: &out)
        element("updated", Self.moment(entries.map(\.updated).max()), to: &out)
        out.markup("<author>")
        element("name", settings.title, to: &out)
        out.markup("</author>\n")
        if !settings.licence.isEmpty { element("rights", settings.licence, to: &out) }
        for entry in entries { write(entry, to: &out) }
        out.markup("</feed>\n")
        return out.bytes
    }

    private func write(_ entry: AtomEntry, to out: inout ByteWriter) {
        let fragment = entry.fragment.isEmpty ? "" : "#" + entry.fragment
        out.markup("<entry>\n")
        element("title", entry.title, to: &out)
        element("id", id(entry.route) + fragment, to: &out)
        link("alternate", address(entry.route) + fragment, to: &out)
        if let published = entry.published { element("published", Self.moment(published), to: &out) }
        element("updated", Self.moment(entry.updated), to: &out)
        if let author = entry.author {
            out.markup("<author>")
            element("name", author, to: &out)
            out.markup("</author>\n")
        }
        for category in entry.categories {
            out.markup("<category term=\"")
            text(category, to: &out)
            out.markup("\"/>\n")
        }
        if let summary = entry.summary { element("summary", summary, to: &out) }
        out.markup("</entry>\n")
    }

    private func element(_ name: StaticString, _ content: String, to out: inout ByteWriter) {
        out.markup("<")
        out.markup(name)
        out.markup(">")
        text(content, to: &out)
        out.markup("</")
        out.markup(name)
        out.markup(">\n")
    }

    private func link(_ relation: StaticString, _ address: String, to out: inout ByteWriter) {
        out.markup("<link rel=\"")
        out.markup(relation)
        out.markup("\" href=\"")
        text(address, to: &out)
        out.markup("\"/>\n")
    }

    private func text(_ text: String, to out: inout ByteWriter) { out.text(XMLText.of(text)) }

    private func address(_ route: Route) -> String {
        edition.portal.settings.canonical(edition.href(route)) ?? edition.href(route)
    }

    /// A name for ever. Without an address the site has none of its own to give, so the name says only what it names.
    private func id(_ route: Route) -> String {
        edition.portal.settings.canonical(edition.href(route)) ?? "urn:glasshouse:\(PercentEncoding.path(route.path))"
    }

    /// Midnight of the day.
    private static func moment(_ date: String?) -> String { "\(date ?? "1970-01-01")T00:00:00Z" }
}

/// One entry of a feed.
package struct AtomEntry {
    package let title: String
    package let route: Route
    /// The part of the page that the entry is about; also what tells two entries about one page apart.
    package var fragment = ""
    /// The day of the newest change, `YYYY-MM-DD`; there is no hour.
    package let updated: String
    package var published: String?
    package var author: String?
    var categories: [String] = []
    package var summary: String?

    package init(
        title: String, route: Route, fragment: String = "", updated: String, published: String? = nil,
        author: String? = nil, categories: [String] = [], summary: String? = nil
    ) {
        self.title = title
        self.route = route
        self.fragment = fragment
        self.updated = updated
        self.published = published
        self.author = author
        self.categories = categories
        self.summary = summary
    }
}
