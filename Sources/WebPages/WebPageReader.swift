import CGumbo
import Ink
import SourceText

/// Reads clean markup with libgumbo, which follows the rules of nesting that browsers follow. No C pointer leaves its files.
package struct WebPageReader {
    typealias Node = UnsafeMutablePointer<GumboNode>

    var page = WebPage()
    var lists: [[PaperNode]] = [[]]
    private var line = LineWriter()
    private var lineDoubts: InkDoubts = []
    private var lineBytes = 0
    private var linkBytes = 0
    private var linkDepth = 0
    private var asideDepth = 0
    private var raisedDepth = 0
    private var loweredDepth = 0
    private var verbatimDepth = 0
    /// How many elements around strike their text out, and whether the mark of the outermost is written.
    private var struckDepth = 0
    private var isStruckOpen = false
    var element = 0
    private var metaTitles: [[UInt8]] = []
    private var pageTitle: [UInt8] = []
    /// Whether a cell of no rows is one that a cell above goes on over, as wvHtml writes it; in HTML it covers all rows below.
    var namesCoveredCells = false

    /// How text is seen where the reader is.
    var ink = ComputedInk()
    var rules: StyleRules
    let styles: [[InkDeclaration]]
    /// The elements around, for selectors; empty while no rule could match.
    var styled: [StyledElement] = []
    /// The place of the element that is walked next among its parent's, and how many these are.
    var place = 0
    var siblings = 0
    /// What is seen in the cells around, and is no text.
    var cellDoubts: [InkDoubts] = []
    /// Whether the list around is numbered.
    private var isNumbered = false

    /// The page of `markup`, which `MarkupCleaner` has made.
    ///
    /// - Parameter isOfWv: whether wvHtml wrote it, which has its own way to merge cells downward.
    /// - Parameter linked: the style sheets that are beside the page, by their href.
    package static func read(_ markup: CleanPage, isOfWv: Bool = false, linked: [String: [UInt8]] = [:]) -> WebPage {
        var reader = WebPageReader(rules: markup.rules(linked: linked), styles: markup.styles)
        reader.namesCoveredCells = isOfWv
        if reader.rules.isCut { reader.ink.add(.hidden) }
        reader.ink.add(markup.doubts)
        var options = kGumboDefaultOptions
        // With its default the parser keeps a copy of the open elements for every error: gigabytes for some hundred kilobytes.
        options.max_errors = 0
        markup.bytes.withUnsafeBytes { buffer in
            guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
                let output = gumbo_parse_with_options(&options, start, buffer.count)
            else { return }
            reader.walk(output.pointee.root)
            gumbo_destroy_output(&options, output)
        }
        reader.flush()
        reader.page.nodes = reader.lists.first ?? []
        reader.page.titles = reader.metaTitles + PageTitle.parts(of: reader.pageTitle)
        return reader.page
    }

    private init(rules: StyleRules, styles: [[InkDeclaration]]) {
        self.rules = rules
        self.styles = styles
    }

    mutating func walk(_ node: Node?) {
        guard let node else { return }
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: appendText(node.pointee.v.text.text)
        case GUMBO_NODE_ELEMENT: within(node) { $0.walkElement(node) }
        default: break
        }
    }

    mutating func walkChildren(_ node: Node) {
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            walk(children.data[index]?.assumingMemoryBound(to: GumboNode.self))
        }
    }

    private mutating func walkElement(_ node: Node) {
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_META: readMeta(node)
        case GUMBO_TAG_TITLE: readTitle(node)
        case GUMBO_TAG_LINK, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_BASE, GUMBO_TAG_AREA: break
        case GUMBO_TAG_INPUT, GUMBO_TAG_IMG, GUMBO_TAG_EMBED, GUMBO_TAG_SCRIPT, GUMBO_TAG_KEYGEN: meetPicture(node)
        case GUMBO_TAG_HR:
            flush()
            meetInCell(.pictured)
        case GUMBO_TAG_BR: flush()
        case GUMBO_TAG_A: walkInline(node) { $0.walkLink(node) }
        case GUMBO_TAG_SPAN: walkInline(node) { $0.walkSpan(node) }
        case GUMBO_TAG_DEL: walkInline(node) { $0.walkStruck(node) }
        case GUMBO_TAG_UNKNOWN where attribute(node, "tag") == "form": walkBlock(node)
        case GUMBO_TAG_LABEL, GUMBO_TAG_INS, GUMBO_TAG_ABBR, GUMBO_TAG_CITE, GUMBO_TAG_UNKNOWN, GUMBO_TAG_MARK,
            GUMBO_TAG_TIME, GUMBO_TAG_BDO, GUMBO_TAG_BDI, GUMBO_TAG_Q, GUMBO_TAG_VAR, GUMBO_TAG_WBR:
            walkInline(node) { $0.walkChildren(node) }
        case GUMBO_TAG_SUP: walkInline(node) { $0.walkRaised(node) }
        case GUMBO_TAG_SUB: walkInline(node) { $0.walkLowered(node) }
        case GUMBO_TAG_TABLE: walkTable(node)
        case GUMBO_TAG_OL, GUMBO_TAG_UL:
            let outer = isNumbered
            isNumbered = node.pointee.v.element.tag == GUMBO_TAG_OL
            walkBlock(node)
            isNumbered = outer
        case GUMBO_TAG_LI:
            flush()
            if ink.isNumbered ?? isNumbered { meetInCell(.pictured) }
            walkBlock(node)
        default: walkBlock(node)
        }
    }

    /// Walks an inline element, which a style may have put on lines of its own.
    private mutating func walkInline(_ node: Node, _ body: (inout WebPageReader) -> Void) {
        let isBlock = ink.display == .block
        if isBlock { flush() }
        let outer = (raisedDepth, loweredDepth)
        if ink.isRaised { raisedDepth += 1 }
        if ink.opensStruck { openStruck() }
        body(&self)
        if ink.opensStruck { closeStruck() }
        (raisedDepth, loweredDepth) = outer
        if isBlock { flush() }
    }

    private mutating func walkSpan(_ node: Node) {
        switch attribute(node, "tag") ?? "" {
        case "s", "strike": walkStruck(node)
        case "rt", "rtc": walkRaised(node)
        case "marquee":
            meet(.pictured)
            walkChildren(node)
        default: walkChildren(node)
        }
    }

    /// A number that is struck out is none any more, and what stands beside it is not part of it.
    private mutating func walkStruck(_ node: Node) {
        openStruck()
        walkChildren(node)
        closeStruck()
    }

    private mutating func openStruck() { struckDepth += 1 }

    private mutating func closeStruck() {
        struckDepth -= 1
        guard struckDepth == 0, isStruckOpen else { return }
        isStruckOpen = false
        line.append("~~".utf8)
    }

    private mutating func walkRaised(_ node: Node) {
        raisedDepth += 1
        walkChildren(node)
        raisedDepth -= 1
    }

    private mutating func walkLowered(_ node: Node) {
        loweredDepth += 1
        walkChildren(node)
        loweredDepth -= 1
    }

    private mutating func walkBlock(_ node: Node) {
        let outer = element
        let isAside = isAside(node)
        let isVerbatim = node.pointee.v.element.tag == GUMBO_TAG_PRE
        flush()
        enterElement()
        if isAside { asideDepth += 1 }
        if isVerbatim { verbatimDepth += 1 }
        if ink.opensStruck { openStruck() }
        walkChildren(node)
        if ink.opensStruck { closeStruck() }
        flush()
        if isVerbatim { verbatimDepth -= 1 }
        if isAside { asideDepth -= 1 }
        element = outer
    }

    mutating func enterElement() {
        page.parents.append(element)
        element = page.parents.count - 1
    }

    private mutating func walkLink(_ node: Node) {
        let isLink = hasAttribute(node, "href")
        if isLink { linkDepth += 1 }
        walkChildren(node)
        if isLink { linkDepth -= 1 }
    }

    // MARK: Text

    private mutating func appendText(_ text: UnsafePointer<CChar>?) {
        guard let text, !ink.isUnseen, styled.last?.isClosedDetails != true else { return }
        var length = 0
        while text[length] != 0 { length += 1 }
        text.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            let buffer = UnsafeBufferPointer(start: start, count: length)
            var seen = 0
            for byte in buffer where byte > 0x20 { seen += 1 }
            lineBytes += seen
            if linkDepth > 0 { linkBytes += seen }
            if seen > 0 { markText() }
            if raisedDepth > 0 {
                line.append(RaisedDigits.of(buffer))
            } else if loweredDepth > 0 {
                line.append(RaisedDigits.lowered(buffer))
            } else if verbatimDepth > 0 {
                appendVerbatim(buffer)
            } else {
                line.append(buffer)
            }
        }
    }

    /// Notes what is doubtful of the text that follows.
    private mutating func markText() {
        lineDoubts.formUnion(ink.doubts)
        if raisedDepth + loweredDepth > 0 { lineDoubts.insert(.raised) }
        guard struckDepth > 0 else { return }
        lineDoubts.insert(.struck)
        if !isStruckOpen { line.append("~~".utf8) }
        isStruckOpen = true
    }

    /// Notes something that is seen and is no text.
    private mutating func meetPicture(_ node: Node) {
        switch attribute(node, "tag") {
        case "noscript", "xml": return meet(.hidden)
        case nil: break
        default: return meet(.pictured)
        }
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_INPUT where attribute(node, "type")?.lowercased() == "hidden": return
        case GUMBO_TAG_IMG:
            let (width, height) = (number(node, "width"), number(node, "height"))
            // What only keeps other things apart.
            if width == 0 || height == 0 || width == 1 && height == 1 { return }
        default: break
        }
        meet(.pictured)
    }

    private mutating func meet(_ doubts: InkDoubts) {
        guard !ink.isUnseen else { return }
        lineDoubts.formUnion(doubts)
        meetInCell(doubts)
    }

    mutating func meetInCell(_ doubts: InkDoubts) {
        guard !ink.isUnseen, !cellDoubts.isEmpty else { return }
        cellDoubts[cellDoubts.count - 1].formUnion(doubts)
    }

    /// In preformatted text a line end is one.
    private mutating func appendVerbatim(_ text: UnsafeBufferPointer<UInt8>) {
        for part in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { flush() }
            line.append(part.element)
        }
    }

    /// Ends the open paragraph.
    mutating func flush() {
        let isLink = lineBytes > 0 && linkBytes == lineBytes
        var doubts = lineDoubts
        lineBytes = 0
        linkBytes = 0
        lineDoubts = []
        if isStruckOpen {
            isStruckOpen = false
            line.append("~~".utf8)
        }
        if line.isEmpty { return _ = line.take() }
        let text = line.take()
        guard !text.isEmpty else { return }
        if TextDirection.isTurned(text) { doubts.insert(.reversed) }
        add(.paragraph(PaperParagraph(text: text, origin: origin(isLink: isLink), doubts: doubts)))
    }

    func origin(isLink: Bool = false) -> PaperOrigin {
        PaperOrigin(element: element, isLink: isLink, isAside: asideDepth > 0)
    }

    mutating func add(_ node: PaperNode) { lists[lists.count - 1].append(node) }

    /// What pages say of themselves: the names that government sites and the Dublin Core use.
    private static let factNames: Set<String> = [
        "pubdate", "publishdate", "article:published_time", "dc.date", "date", "sitename", "og:site_name",
        "contentsource", "source", "author", "columnname", "publisher", "dc.publisher", "sitedomain",
    ]

    private mutating func readMeta(_ node: Node) {
        guard let name = attribute(node, "name") ?? attribute(node, "property"),
            let content = attribute(node, "content"), content.utf8.count <= 400
        else { return }
        var writer = LineWriter()
        writer.append(content.utf8)
        let words = writer.take()
        if ["articletitle", "og:title", "title"].contains(name.lowercased()) {
            metaTitles.append(words)
        } else if Self.factNames.contains(name.lowercased()), !words.isEmpty, page.facts.count < 40 {
            page.facts.append(PageNotes.Fact(name: name.lowercased(), value: String(decoding: words, as: UTF8.self)))
        }
    }

    private mutating func readTitle(_ node: Node) {
        let children = node.pointee.v.element.children
        var writer = LineWriter()
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_TEXT, let text = child.pointee.v.text.text
            else { continue }
            writer.append(String(cString: text).utf8)
        }
        if pageTitle.isEmpty { pageTitle = writer.take() }
    }

    private func isAside(_ node: Node) -> Bool {
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE: return true
        case GUMBO_TAG_HTML, GUMBO_TAG_BODY: return false
        default: break
        }
        let names = [attribute(node, "class"), attribute(node, "id"), attribute(node, "role")].compactMap { $0 }
        return names.contains { PageFurniture.isAside($0) }
    }
}
