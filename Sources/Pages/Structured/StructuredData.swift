import Components
import Portals
import Writing

/// What a page says of itself to search engines: JSON-LD in the words of schema.org.
///
/// The way to the page (`BreadcrumbList`), and the data that it offers (`Dataset`). Addresses are whole ones where the site
/// has one, else paths, which are resolved against the page's own address.
struct StructuredData {
    let site: Site
    private var settings: SiteSettings { site.portal.settings }

    /// Empty for a page that says nothing of itself.
    func bytes(of content: PageContent, at route: Route) -> [UInt8] {
        let isHome = route == .home
        guard isHome || content.trail.count > 1 || content.data != nil else { return [] }
        var json = JSONWriter(capacity: 1_500)
        json.object { json in
            json.key("@context")
            json.string("https://schema.org")
            json.key("@graph")
            json.array { json in
                if isHome { appendSite(content, to: &json) }
                if content.trail.count > 1 { append(content.trail, at: route, to: &json) }
                if let data = content.data { append(data, of: content, at: route, to: &json) }
            }
        }
        return Self.safeInMarkup(json.bytes)
    }

    /// The same JSON without a byte of its texts that could end its element, or look like an attribute to a reader of the
    /// markup: `<`, `>`, `&`, `=` and quotation marks are written by their numbers.
    static func safeInMarkup(_ json: [UInt8]) -> [UInt8] {
        var safe: [UInt8] = []
        safe.reserveCapacity(json.count + 100)
        var isEscaped = false
        for byte in json {
            if isEscaped {
                isEscaped = false
                if byte == UInt8(ascii: "\"") { safe += "u0022".utf8 } else { safe.append(byte) }
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"):
                isEscaped = true
                safe.append(byte)
            case UInt8(ascii: "<"): safe += "\\u003c".utf8
            case UInt8(ascii: ">"): safe += "\\u003e".utf8
            case UInt8(ascii: "&"): safe += "\\u0026".utf8
            case UInt8(ascii: "="): safe += "\\u003d".utf8
            default: safe.append(byte)
            }
        }
        return safe
    }

    private func address(_ route: Route) -> String { address(site.href(route)) }
    private func address(_ href: String) -> String { settings.canonical(href) ?? href }

    private func appendSite(_ content: PageContent, to json: inout JSONWriter) {
        json.object { json in
            json.key("@type")
            json.string("WebSite")
            json.key("description")
            json.string(settings.subtitle.isEmpty ? content.description : settings.subtitle)
            json.key("inLanguage")
            json.string(settings.language.tag)
            json.key("name")
            json.string(settings.title)
            json.key("url")
            json.string(address(.home))
        }
    }

    private func append(_ trail: [Link], at route: Route, to json: inout JSONWriter) {
        json.object { json in
            json.key("@type")
            json.string("BreadcrumbList")
            json.key("itemListElement")
            json.array { json in
                for (index, link) in trail.enumerated() {
                    json.object { json in
                        json.key("@type")
                        json.string("ListItem")
                        json.key("item")
                        json.string(link.href.isEmpty ? address(route) : address(link.href))
                        json.key("name")
                        json.string(link.label)
                        json.key("position")
                        json.number(index + 1)
                    }
                }
            }
        }
    }

    private func append(_ data: OfferedData, of content: PageContent, at route: Route, to json: inout JSONWriter) {
        json.object { json in
            json.key("@type")
            json.string("Dataset")
            json.key("creator")
            named("Organization", at: .home, to: &json)
            json.key("description")
            json.string(description(of: content))
            json.key("distribution")
            json.array { json in
                for file in data.files {
                    json.object { json in
                        json.key("@type")
                        json.string("DataDownload")
                        json.key("contentUrl")
                        json.string(address(file.route))
                        json.key("encodingFormat")
                        json.string(file.mediaType)
                    }
                }
            }
            if route != .data { appendCatalogue(to: &json) }
            json.key("inLanguage")
            json.string("zh-Hans")
            json.key("isAccessibleForFree")
            json.boolean(true)
            if let licence = Licence(settings.licence) { append(licence, to: &json) }
            json.key("name")
            json.string(data.name.isEmpty ? content.heading : data.name)
            if !data.region.isEmpty {
                json.key("spatialCoverage")
                json.object { json in
                    json.key("@type")
                    json.string("Place")
                    json.key("name")
                    json.string(data.region.joined())
                }
            }
            if let first = data.years.first, let last = data.years.last {
                json.key("temporalCoverage")
                json.string(first == last ? String(first) : "\(first)/\(last)")
            }
            json.key("url")
            json.string(address(route))
        }
    }

    /// Search engines want fifty characters at least.
    private func description(of content: PageContent) -> String {
        [content.description, settings.subtitle, site.strings(.describeData)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private func appendCatalogue(to json: inout JSONWriter) {
        json.key("includedInDataCatalog")
        named("DataCatalog", at: .data, to: &json)
    }

    /// The portal itself, as the one or the other.
    private func named(_ type: String, at route: Route, to json: inout JSONWriter) {
        json.object { json in
            json.key("@type")
            json.string(type)
            json.key("name")
            json.string(settings.title)
            json.key("url")
            json.string(address(route))
        }
    }

    private func append(_ licence: Licence, to json: inout JSONWriter) {
        json.key("license")
        json.object { json in
            json.key("@type")
            json.string("CreativeWork")
            json.key("name")
            json.string(licence.title)
            if let address = licence.address {
                json.key("url")
                json.string(address)
            }
        }
    }
}
