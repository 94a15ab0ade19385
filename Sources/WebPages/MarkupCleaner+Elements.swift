import SourceText

extension MarkupCleaner {
    /// Elements whose content is no text of the page.
    static let islands: Set<String> = [
        "script", "style", "xml", "iframe", "noembed", "noframes", "textarea", "svg", "math", "select", "button",
        "object", "template", "noscript", "xmp", "video", "audio", "canvas", "meter", "progress", "datalist",
    ]

    /// Those whose content is no markup: without an end they go to the end of the page.
    static let rawIslands: Set<String> = [
        "script", "style", "iframe", "noembed", "noframes", "textarea", "noscript", "xmp",
    ]

    /// Islands of which nothing is seen.
    private static let unseenIslands: Set<String> = ["noembed", "noframes", "template", "datalist"]

    /// Elements that are left out while their content stays: their rules of nesting are of their own.
    static let transparent: Set<String> = [
        "applet", "caption", "frameset", "frame", "colgroup", "col", "option", "optgroup", "body", "html", "head",
        "basefont", "bgsound",
    ]

    /// The active formatting elements, and others that only dress a text.
    static let spans: Set<String> = [
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
        "kbd", "samp", "dfn", "data", "output", "acronym", "ruby", "rb", "rt", "rtc", "rp", "marquee", "blink",
    ]

    /// Blocks that older parsers don't know.
    static let blocks: Set<String> = ["details", "dialog", "summary"]

    /// Elements without an end, and those that HTML closes by itself when the next one opens.
    static let uncounted: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "embed", "param", "source", "track",
        "keygen",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "title",
    ]

    /// Elements that the end tag of an inline element does not reach through.
    static let inline: Set<String> = ["span", "a", "sup", "sub", "label", "ins", "del"]

    // MARK: Islands

    /// Notes what an island does to the page, and leaves a mark where something of it is seen.
    mutating func writeIsland(_ name: String, _ content: ArraySlice<UInt8>, _ attributes: [Attribute]) {
        switch name {
        case "style": addSheet(content, attributes)
        case "script":
            // A row may be written by a script: the parser leaves the mark where the script stands.
            if Self.mayWrite(content) { page.bytes += Array("<script></script>".utf8) }
        case "xml", "noscript":
            if Self.holdsText(content) { write(tag: "img", [("tag", Array(name.utf8)[...])]) }
        case _ where Self.unseenIslands.contains(name): break
        default:
            addSheets(within: content)
            write(
                tag: "img",
                attributes.filter { $0.name != "width" && $0.name != "height" } + [("tag", Array(name.utf8)[...])])
        }
    }

    private static func mayWrite(_ script: ArraySlice<UInt8>) -> Bool {
        let script = Array(script)
        return [
            "document.write", "document[", "innerHTML", "outerHTML", "innerText", "textContent", "insertAdjacent",
            ".html(", ".text(", ".append(", "eval(",
        ]
        .contains { ByteText.find(Array($0.utf8), in: script) != nil }
    }

    /// Whether something but tags stands in `markup`.
    private static func holdsText(_ markup: ArraySlice<UInt8>) -> Bool {
        var isTag = false
        for byte in markup {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag, !isSpace(byte) { return true }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return false
    }

    // MARK: Style sheets

    private mutating func addSheet(_ css: ArraySlice<UInt8>, _ attributes: [Attribute]) {
        let type = Self.value("type", attributes)
        guard type.isEmpty || type == "text/css" else { return }
        page.sheets.append(.written(css: Array(css), media: Self.value("media", attributes)))
    }

    /// Sheets hold for the whole page, also those within a drawing.
    private mutating func addSheets(within content: ArraySlice<UInt8>) {
        guard content.count > 15 else { return }
        var rest = Array(content)[...]
        while let start = ByteText.find(Array("<style".utf8), in: Array(rest)).map({ rest.startIndex + $0 }),
            let open = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            let end = ByteText.find(Array("</style".utf8), in: Array(rest[open...])).map { open + $0 } ?? rest.endIndex
            page.sheets.append(.written(css: Array(rest[(open + 1)..<max(open + 1, end)]), media: ""))
            // One is enough to tell: work must not grow with the square of what stands there.
            rest = []
        }
    }

    mutating func addLink(_ attributes: [Attribute]) {
        let relations = Self.value("rel", attributes).split { $0 == " " || $0 == "\t" || $0 == "\n" }
        guard relations.contains("stylesheet"), !relations.contains("alternate"),
            !attributes.contains(where: { $0.name == "disabled" }),
            let href = attributes.first(where: { $0.name == "href" })?.value, !href.isEmpty
        else { return }
        let address = String(decoding: CharacterReferences.resolved(href), as: UTF8.self)
        page.sheets.append(.linked(href: address, media: Self.value("media", attributes)))
    }

    private static func value(_ name: String, _ attributes: [Attribute]) -> String {
        guard let value = attributes.first(where: { $0.name == name })?.value else { return "" }
        return String(decoding: CharacterReferences.resolved(value), as: UTF8.self).lowercased()
    }

    /// Whether the style of that number says more of a column than how wide it is.
    private func hidesColumn(style number: ArraySlice<UInt8>) -> Bool {
        guard let number = Int(String(decoding: number, as: UTF8.self)), page.styles.indices.contains(number) else {
            return true
        }
        return page.styles[number].contains { declaration in
            switch declaration.value {
            case .off, .collapsed, .doubtful, .far: true
            case .plain, .block, .inherited, .pulled, .color, .share: false
            }
        }
    }

    /// Notes an element that is left out, so that selectors that ask for it are not taken to match nothing.
    mutating func note(_ name: String, _ attributes: [Attribute]) {
        if name != "body", name != "html", name != "head" { page.unknown.insert(name) }
        for attribute in attributes {
            switch attribute.name {
            case "class" where page.unknown.count < 10_000:
                for part in attribute.value.split(whereSeparator: Self.isSpace) {
                    page.unknown.insert("." + String(decoding: part, as: UTF8.self))
                }
            case "id" where page.unknown.count < 10_000:
                page.unknown.insert("#" + String(decoding: attribute.value, as: UTF8.self))
            // A column that is not shown takes its cells with it; office programs write the widths of columns there.
            case "hidden" where name.hasPrefix("col"): page.doubts.insert(.hidden)
            case "style" where name.hasPrefix("col"):
                if hidesColumn(style: attribute.value) { page.doubts.insert(.hidden) }
            default: break
            }
        }
    }
}
