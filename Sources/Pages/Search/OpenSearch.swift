import Components
import Writing

/// The description by which a browser can add the site to its search engines (OpenSearch 1.1).
struct OpenSearch {
    let site: Site

    var xml: [UInt8] {
        let address = site.href(.search)
        var out = ByteWriter(capacity: 1000)
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.markup("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>")
        // The standard allows 16 characters.
        out.text(String(site.portal.settings.title.prefix(16)))
        out.markup("</ShortName>\n<Description>")
        out.text(site.strings(.describeSearch))
        out.markup("</Description>\n<InputEncoding>UTF-8</InputEncoding>\n<Url type=\"text/html\" template=\"")
        out.text(site.portal.settings.canonical(address) ?? address)
        out.markup("?q={searchTerms}\"/>\n</OpenSearchDescription>\n")
        return out.bytes
    }
}
