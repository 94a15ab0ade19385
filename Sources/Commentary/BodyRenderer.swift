import SourceText

/// Turns the text of a Markdown file into HTML and notes what it met.
///
/// It walks the events of the tree once and only then changes the tree, because cmark's iterator must not be disturbed.
struct BodyRenderer {
    private let path: String
    private let options: MarkdownOptions
    /// Lines of the file before the text.
    private let linesBefore: Int
    private(set) var problems: [Problem] = []

    private var text: ReadingText
    /// The helper of `EmphasisRepair`, which columns do not count.
    private var helper: Unicode.Scalar?
    private var headings: [(node: Int, heading: MarkdownHeading)] = []
    private var links: [MarkdownLink] = []
    private var summary: String?
    /// The last place whose column was counted: the next one on its line is counted from there, or a line with thousands
    /// of problems would take quadratic time.
    private var counted: (offset: Int, column: Int) = (0, 1)

    init(path: String, options: MarkdownOptions, text: ReadingText, firstLine: Int) {
        self.path = path
        self.options = options
        linesBefore = firstLine - 1
        let start = text.line(firstLine).map { Int($0.start) } ?? text.bytes.count
        self.text = ReadingText(bytes: Array(text.bytes[start...]))
    }

    mutating func page(frontMatter: FrontMatter) -> MarkdownPage {
        guard var tree = parse() else { return MarkdownPage(frontMatter: frontMatter, html: []) }
        let events = tree.events()
        let breaks = LineBreaks.superfluous(in: events)
        read(events, without: breaks)
        rewriteLinks(events, in: tree)
        for event in events where event.isEntering {
            if case .html = event.kind { tree.remove(event.node) }
        }
        for node in breaks { tree.remove(node) }
        // Last, since a heading is printed with the links in it.
        for (node, heading) in headings {
            let html = tree.html(of: node)
            // A reply stands inside a page with headings and anchors of its own.
            tree.replace(
                node,
                html: options.kind == .reply
                    ? BodyRenderer.paragraph(html)
                    : BodyRenderer.open(html, level: max(2, heading.level), id: heading.anchor))
        }
        return MarkdownPage(
            frontMatter: frontMatter, html: tree.html(), headings: headings.map(\.heading), links: links,
            textSummary: summary
        )
    }

    /// The tree, parsed a second time when emphasis has to be repaired.
    private mutating func parse() -> MarkdownTree? {
        guard let first = MarkdownTree(text.bytes) else { return nil }
        let before = EmphasisRepair.leftovers(in: first.events())
        guard !before.isEmpty, let attempt = EmphasisRepair.attempt(text, in: before.values),
            let second = MarkdownTree(attempt.text.bytes)
        else { return first }
        let after = EmphasisRepair.leftovers(in: second.events())
        let repaired = before.values.filter { (after[$0.lines.lowerBound]?.count ?? 0) < $0.count }
        guard !repaired.isEmpty else { return first }
        for block in repaired {
            guard let place = attempt.places.first(where: { block.lines.contains(Int($0.line)) }) else { continue }
            report(
                .commentaryEmphasisRepaired, Place(line: Int(place.line) + linesBefore, column: Int(place.column)),
                met: "emphasis beside full-width punctuation that CommonMark prints as asterisks", expected: ""
            )
        }
        text = attempt.text
        helper = attempt.helper
        second.erase(Array(String(attempt.helper).utf8))
        return second
    }

    /// Collects headings and the first paragraph, and reports what will be left out.
    private mutating func read(_ events: [MarkdownEvent], without breaks: Set<Int>) {
        var anchors = HeadingAnchors()
        var words = ""
        var depth = 0
        for event in events {
            switch event.kind {
            case .block: depth += event.isEntering ? 1 : -1
            case .text(let text), .code(let text): words += text
            case .softBreak where !breaks.contains(event.node), .lineBreak: words += " "
            case .html(let html, let isBlock): reportHTML(html, isBlock: isBlock, event)
            case .heading(let level):
                if event.isEntering {
                    words = ""
                    continue
                }
                let heading = MarkdownHeading(
                    level: level, text: words, anchor: anchors.anchor(for: words), line: event.line + linesBefore
                )
                headings.append((event.node, heading))
                if level == 1 {
                    report(
                        .commentaryTitleInBody, place(event), met: "the heading “\(words)” of the first level",
                        expected: "headings from the second level (##)"
                    )
                }
            case .paragraph:
                if event.isEntering {
                    words = ""
                } else if summary == nil, depth == 1, !words.trimmingSpace.isEmpty {
                    summary = String(String.UnicodeScalarView(words.unicodeScalars.prefix(200)))
                }
            default: break
            }
        }
    }

    private mutating func reportHTML(_ html: String, isBlock: Bool, _ event: MarkdownEvent) {
        let shown = html.trimmingSpace
        // A comment is meant not to be printed.
        if shown.hasPrefix("<!--"), shown.hasSuffix("-->") { return }
        let first = shown.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        report(.commentaryRawHTML, place(event, startingWith: "<"), met: "the HTML \(first)", expected: "Markdown")
    }

    private mutating func rewriteLinks(_ events: [MarkdownEvent], in tree: borrowing MarkdownTree) {
        for event in events where event.isEntering {
            let written: String
            let isPicture: Bool
            switch event.kind {
            case .link(let url): (written, isPicture) = (url, false)
            case .image(let url): (written, isPicture) = (url, true)
            default: continue
            }
            let destination = PercentEncoding.decoded(written)
            links.append(
                MarkdownLink(destination: destination, isPicture: isPicture, line: event.line + linesBefore)
            )
            if BodyRenderer.isUnsafe(written) {
                report(
                    .commentaryLinkUnsafe, place(event, startingWith: isPicture ? "!" : "["),
                    met: "the destination \(destination)", expected: "an address of the web or of the site"
                )
            } else if let address = options.address, written.hasPrefix("/"), !written.hasPrefix("//") {
                let end = written.firstIndex { $0 == "?" || $0 == "#" } ?? written.endIndex
                let page = PercentEncoding.decoded(String(written[..<end]))
                if let found = address(page) {
                    tree.setDestination(event.node, found + written[end...])
                } else {
                    report(
                        .commentaryLinkDead, place(event, startingWith: isPicture ? "!" : "["),
                        met: "the link \(destination)", expected: "the path of a page of the site"
                    )
                }
            }
        }
    }

    /// Whether cmark's safe mode prints an empty destination instead. (Pictures as data: are printed.)
    private static func isUnsafe(_ url: String) -> Bool {
        let lower = url.lowercased()
        if lower.hasPrefix("data:image/") {
            return !["png", "gif", "jpeg", "webp"].contains { lower.hasPrefix("data:image/\($0)") }
        }
        return ["javascript:", "vbscript:", "file:", "data:"].contains { lower.hasPrefix($0) }
    }

    /// Puts the anchor into `<h2>…</h2>` as cmark printed it. An anchor is made of letters, digits and hyphens only, so
    /// there is nothing to escape in it.
    private static func open(_ html: [UInt8], level: Int, id: String) -> [UInt8] {
        let start = Array("<h\(level)".utf8)
        guard html.starts(with: start) else { return html }
        var rest = html.dropFirst(start.count)
        // The block that takes the heading's place ends its own line.
        while rest.last == UInt8(ascii: "\n") { rest.removeLast() }
        return start + Array(" id=\"\(id)\"".utf8) + rest
    }

    /// A heading as cmark printed it, as a paragraph in bold.
    private static func paragraph(_ html: [UInt8]) -> [UInt8] {
        guard let open = html.firstIndex(of: UInt8(ascii: ">")), let close = html.lastIndex(of: UInt8(ascii: "<")),
            open < close
        else { return html }
        return Array("<p><strong>".utf8) + html[(open + 1)..<close] + Array("</strong></p>".utf8)
    }

    private mutating func report(_ kind: ProblemKind, _ place: Place?, met: String, expected: String) {
        problems.append(Problem(kind, path: path, place: place, met: met, expected: expected))
    }

    /// Where an event stands in the file. cmark's columns are bytes and not always right for inline marks: one that does not
    /// hold the character it should is not believed, and the line's beginning is named.
    private mutating func place(_ event: MarkdownEvent, startingWith mark: Unicode.Scalar? = nil) -> Place? {
        guard event.line >= 1, let line = text.line(event.line) else { return nil }
        let offset = Int(line.start) + max(0, event.column - 1)
        guard event.column >= 1, offset < Int(line.end), mark.map({ UInt32(text.bytes[offset]) == $0.value }) ?? true
        else { return Place(line: event.line + linesBefore, column: 1) }
        if counted.offset < Int(line.start) || counted.offset > offset { counted = (Int(line.start), 1) }
        let passed = text.string(ByteSpan(counted.offset, offset)).unicodeScalars
        counted = (offset, counted.column + passed.count { $0 != helper })
        return Place(line: event.line + linesBefore, column: counted.column)
    }
}
