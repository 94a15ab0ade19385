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
    private var places: EventPlaces
    private var headings: [(node: Int, heading: MarkdownHeading)] = []
    private var links: [MarkdownLink] = []
    private var subjects: [String] = []
    private var summary: String?
    private var length = 0

    init(path: String, options: MarkdownOptions, text: ReadingText, firstLine: Int) {
        self.path = path
        self.options = options
        linesBefore = firstLine - 1
        let start = text.line(firstLine).map { Int($0.start) } ?? text.bytes.count
        self.text = ReadingText(bytes: Array(text.bytes[start...]))
        places = EventPlaces(text: self.text, linesBefore: firstLine - 1, helper: nil)
    }

    mutating func page(frontMatter: FrontMatter) -> MarkdownPage {
        guard var tree = parse() else { return MarkdownPage(frontMatter: frontMatter, html: []) }
        let events = tree.events()
        let breaks = LineBreaks.superfluous(in: events)
        var inserts = InsertFinder(path: path, options: options, places: places)
        inserts.read(events)
        problems += inserts.problems
        read(events, without: breaks, inserts.texts)
        rewriteLinks(events, in: &tree)
        for event in events where event.isEntering {
            if case .html = event.kind { tree.remove(event.node) }
        }
        for node in breaks { tree.remove(node) }
        for (node, text) in inserts.texts { tree.replace(node, with: text.inlines) }
        for (node, html) in inserts.blocks { tree.replace(node, html: html) }
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
            frontMatter: frontMatter, html: tree.html(), headings: headings.map(\.heading),
            links: links + inserts.links, textSummary: summary, figures: inserts.figures,
            subjects: Set(subjects + inserts.subjects).sorted(), length: length
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
                met: "emphasis beside full-width punctuation that CommonMark prints as asterisks",
                expected: "the punctuation outside the asterisks"
            )
        }
        text = attempt.text
        places = EventPlaces(text: text, linesBefore: linesBefore, helper: attempt.helper)
        second.erase(Array(String(attempt.helper).utf8))
        return second
    }

    /// Collects headings and the first paragraph, and reports what will be left out.
    private mutating func read(
        _ events: [MarkdownEvent], without breaks: Set<Int>, _ inserts: [Int: InsertFinder.Text]
    ) {
        var anchors = HeadingAnchors()
        var words = ""
        // The same without figures, which change with the data.
        var fixed = ""
        // How long the words were when a picture began.
        var beforePicture = 0
        var depth = 0
        for event in events {
            switch event.kind {
            case .block: depth += event.isEntering ? 1 : -1
            case .text(let text), .code(let text):
                let said = inserts[event.node]?.words ?? text
                words += said
                fixed += inserts[event.node]?.fixedWords ?? text
                length += HanText.length(of: said)
            case .image where event.isEntering: beforePicture = words.utf8.count
            case .image:
                if String(words.utf8.dropFirst(beforePicture))?.trimmingSpace.isEmpty ?? true {
                    report(
                        .commentaryPictureWithoutText, place(event, startingWith: "!"),
                        met: "a picture without words", expected: "![what the picture shows](address)")
                }
            case .softBreak where !breaks.contains(event.node), .lineBreak:
                words += " "
                fixed += " "
            case .html(let html, let isBlock): reportHTML(html, isBlock: isBlock, event)
            case .heading(let level):
                if event.isEntering {
                    words = ""
                    fixed = ""
                    continue
                }
                let heading = MarkdownHeading(
                    level: level, text: words, anchor: anchors.anchor(for: fixed), line: event.line + linesBefore
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

    private mutating func rewriteLinks(_ events: [MarkdownEvent], in tree: inout MarkdownTree) {
        for event in events where event.isEntering {
            let written: String
            let isPicture: Bool
            switch event.kind {
            case .link(let url): (written, isPicture) = (url, false)
            case .image(let url): (written, isPicture) = (url, true)
            default: continue
            }
            let destination = PercentEncoding.decoded(written)
            var address: String?
            defer {
                links.append(
                    MarkdownLink(
                        destination: destination, isPicture: isPicture, address: address,
                        line: event.line + linesBefore))
            }
            if let scheme = scheme(of: written), let place = place(event, startingWith: isPicture ? "!" : "[") {
                address = rewrite(event, scheme: scheme, destination: destination, at: place, in: &tree)
                continue
            }
            if BodyRenderer.isUnsafe(written) {
                report(
                    .commentaryLinkUnsafe, place(event, startingWith: isPicture ? "!" : "["),
                    met: "the destination \(destination)", expected: "an address of the web or of the site"
                )
            } else if isPicture, let picture = options.picture, !written.lowercased().hasPrefix("data:"),
                !written.hasPrefix("/") || written.hasPrefix("//")
            {
                let answer = picture(destination, path, place(event, startingWith: "!"))
                problems += answer.problems
                address = answer.address
                if let address { tree.setDestination(event.node, address) }
            } else if let addressOf = options.address, written.hasPrefix("/"), !written.hasPrefix("//") {
                let end = written.firstIndex { $0 == "?" || $0 == "#" } ?? written.endIndex
                let page = PercentEncoding.decoded(String(written[..<end]))
                if let found = addressOf(page) {
                    address = found + written[end...]
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

    /// The scheme of a destination when it is one of the site's own.
    private func scheme(of destination: String) -> String? {
        guard options.link != nil, let colon = destination.firstIndex(of: ":") else { return nil }
        let scheme = String(destination[..<colon])
        return options.schemes.contains(scheme) ? scheme : nil
    }

    /// Asks where `agency:…` leads, and prints the thing's name where only its destination was written (`<agency:…>`).
    private mutating func rewrite(
        _ event: MarkdownEvent, scheme: String, destination: String, at place: Place, in tree: inout MarkdownTree
    ) -> String? {
        guard let answer = options.link?(destination, path, place) else { return nil }
        problems += answer.problems
        subjects += answer.subjects
        guard let address = answer.address else { return nil }
        tree.setDestination(event.node, address)
        if !answer.text.isEmpty { tree.replaceText(equalTo: destination, below: event.node, by: answer.text) }
        return address
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

    private mutating func place(_ event: MarkdownEvent, startingWith mark: Unicode.Scalar? = nil) -> Place? {
        places.place(event, startingWith: mark)
    }
}
