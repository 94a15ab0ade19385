import SourceText

/// Builds the pieces of a Word file from the events of its XML.
///
/// Tracked insertions are kept and deletions dropped: the file as it would be published. Footnotes stand behind the
/// paragraph or table that refers to them, text boxes behind the paragraph that they are anchored in.
/// Source: ECMA-376 part 1, section 17.
struct WordReader {
    private struct OpenParagraph {
        var line = LineWriter()
        var parts: [[UInt8]] = []
        var style: String?
        var list: String?
        var level: Int?
        var isNumbered = false
        /// Text boxes, which stand behind it.
        var behind: [PaperNode] = []
    }

    private struct OpenTable {
        var table = PaperTable()
        var row = PaperRow()
        var isRowDeleted = false
        var cell = PaperCell()
        var isCellDropped = false
    }

    private var numbering: WordNumbering
    private let notes: [String: [PaperNode]]
    private var lists: [[PaperNode]] = [[]]
    private var paragraphs: [OpenParagraph] = []
    private var tables: [OpenTable] = []
    private var path: [String] = []
    /// How deep the events are inside something that is left out.
    private var skipped = 0
    private var isRaised = false
    private var isStruck = false
    private var isHidden = false
    private var footnotes: [PaperNode] = []
    private var footnoteCount = 0

    /// The pieces of `document.xml`.
    static func read(
        _ bytes: [UInt8], numbering: WordNumbering, notes: [String: [PaperNode]]
    ) throws(XMLEvents.Failure) -> [PaperNode] {
        var reader = WordReader(numbering: numbering, notes: notes)
        try XMLEvents.read(bytes) { reader.handle($0) }
        return reader.lists.first ?? []
    }

    /// The notes of `footnotes.xml` or `endnotes.xml`, by the name of their element and their id.
    static func notes(_ bytes: [UInt8], numbering: WordNumbering) throws(XMLEvents.Failure) -> [String: [PaperNode]] {
        var found: [String: [PaperNode]] = [:]
        var reader = WordReader(numbering: numbering, notes: [:])
        var id: String?
        try XMLEvents.read(bytes) { event in
            if case .start(let element) = event, isNote(element) {
                // Notes with a type are the lines that part notes from text.
                id = element.value("type") == nil ? element.value("id") : nil
                reader.lists = [[]]
            }
            reader.handle(event)
            if case .end(let element) = event, isNote(element), let id { found[element.name + id] = reader.lists.first }
        }
        return found
    }

    private static func isNote(_ element: XMLElement) -> Bool {
        element.space == .word && (element.name == "footnote" || element.name == "endnote")
    }

    private init(numbering: WordNumbering, notes: [String: [PaperNode]]) {
        self.numbering = numbering
        self.notes = notes
    }

    // MARK: Events

    private static let leftOut: Set<String> = [
        "del", "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
        "numberingChange", "tblGridChange", "tblPrExChange", "sectPr",
    ]

    private mutating func handle(_ event: XMLEvents.Event) {
        switch event {
        case .start(let element):
            if skipped > 0 || isLeftOut(element) {
                skipped += 1
            } else {
                path.append(element.space == .word ? element.name : "")
                start(element)
            }
        case .end(let element):
            if skipped > 0 {
                skipped -= 1
            } else {
                end(element)
                if !path.isEmpty { path.removeLast() }
            }
        case .text(let bytes):
            if skipped == 0, path.last == "t", !isHidden { append(bytes) }
        }
    }

    private mutating func isLeftOut(_ element: XMLElement) -> Bool {
        // What programs are shown that don't know the newer form of the same thing.
        if element.space == .compatibility { return element.name == "Fallback" }
        guard element.space == .word else { return false }
        if element.name == "del", path.last == "trPr" { withTable { $0.isRowDeleted = true } }
        return Self.leftOut.contains(element.name)
    }

    private mutating func start(_ element: XMLElement) {
        if element.space == .math, element.name == "t" { path[path.count - 1] = "t" }
        guard element.space == .word else { return }
        switch element.name {
        case "p": paragraphs.append(OpenParagraph())
        case "r":
            isRaised = false
            isStruck = false
            isHidden = false
        case "tbl": tables.append(OpenTable())
        case "tr":
            withTable {
                $0.row = PaperRow()
                $0.isRowDeleted = false
            }
        case "tc":
            withTable {
                $0.cell = PaperCell()
                $0.isCellDropped = false
            }
            lists.append([])
        case "txbxContent": lists.append([])
        case "footnoteReference": refer(to: "footnote" + (element.value("id") ?? ""))
        case "endnoteReference": refer(to: "endnote" + (element.value("id") ?? ""))
        default: startProperty(element)
        }
    }

    private mutating func startProperty(_ element: XMLElement) {
        let holder = path.dropLast().last
        switch element.name {
        case "pStyle": withParagraph { $0.style = element.value("val") }
        case "numId": withParagraph { $0.list = element.value("val") }
        case "ilvl": withParagraph { $0.level = element.number("val") }
        case "vertAlign": if isOfRun { isRaised = element.value("val") == "superscript" }
        case "strike", "dstrike": if isOfRun { isStruck = isStruck || element.isOn }
        case "vanish": if isOfRun { isHidden = element.isOn }
        case "gridSpan": withTable { $0.cell.columns = min(max(element.number("val") ?? 1, 1), 1_000) }
        case "vMerge": withTable { $0.cell.goesOn = element.value("val") != "restart" }
        case "hMerge": withTable { $0.isCellDropped = $0.isCellDropped || element.value("val") != "restart" }
        case "cellDel": withTable { $0.isCellDropped = true }
        case "tab", "ptab": if holder == "r" { append([UInt8(ascii: " ")]) }
        case "br", "cr": if element.value("type") == nil || element.value("type") == "textWrapping" { breakLine() }
        case "noBreakHyphen": append([UInt8(ascii: "-")])
        // A sign of a symbol font: which one is not known.
        case "sym": append([0xEF, 0xBF, 0xBD])
        default: break
        }
    }

    /// Whether the property at hand is that of a run, not of a paragraph's mark.
    private var isOfRun: Bool {
        path.count >= 3 && path[path.count - 2] == "rPr" && path[path.count - 3] == "r"
    }

    private mutating func withParagraph(_ change: (inout OpenParagraph) -> Void) {
        if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
    }

    private mutating func withTable(_ change: (inout OpenTable) -> Void) {
        if !tables.isEmpty { change(&tables[tables.count - 1]) }
    }

    private mutating func end(_ element: XMLElement) {
        guard element.space == .word else { return }
        switch element.name {
        case "pPr": number()
        case "p": endParagraph()
        case "txbxContent":
            guard lists.count > 1 else { return }
            let content = lists.removeLast()
            if paragraphs.isEmpty { add(content) } else { withParagraph { $0.behind += content } }
        case "tc":
            guard lists.count > 1 else { return }
            let nodes = lists.removeLast()
            withTable {
                $0.cell.nodes = nodes
                if !$0.isCellDropped { $0.row.cells.append($0.cell) }
            }
        case "tr": withTable { if !$0.isRowDeleted { $0.table.rows.append($0.row) } }
        case "tbl":
            guard let open = tables.popLast() else { return }
            add([.table(WordTable.merged(open.table))])
            addFootnotes()
        default: break
        }
    }

    private mutating func add(_ nodes: [PaperNode]) { lists[lists.count - 1] += nodes }

    private mutating func addFootnotes() {
        guard tables.isEmpty, paragraphs.isEmpty else { return }
        add(footnotes)
        footnotes = []
    }

    // MARK: Text

    private mutating func append(_ bytes: [UInt8]) {
        let text = isRaised ? RaisedDigits.of(bytes) : isStruck ? Array("~~".utf8) + bytes + Array("~~".utf8) : bytes
        withParagraph { $0.line.append(text) }
    }

    private mutating func breakLine() {
        withParagraph { $0.parts.append($0.line.take()) }
    }

    private mutating func endParagraph() {
        number()
        guard var paragraph = paragraphs.popLast() else { return }
        paragraph.parts.append(paragraph.line.take())
        add(paragraph.parts.filter { !$0.isEmpty }.map { .paragraph(PaperParagraph(text: $0)) })
        add(paragraph.behind)
        addFootnotes()
    }

    /// Prints the paragraph's automatic number before its text; a space keeps it from becoming a part of a figure.
    private mutating func number() {
        guard var paragraph = paragraphs.last, !paragraph.isNumbered else { return }
        paragraph.isNumbered = true
        let byStyle = paragraph.style.flatMap { numbering.numbering(ofStyle: $0) }
        if let list = paragraph.list ?? byStyle?.list, list != "0" {
            let printed = numbering.next(list: list, level: paragraph.level ?? byStyle?.level ?? 0)
            if !printed.isEmpty {
                let isClosed = printed.hasSuffix("、") || printed.hasSuffix("）")
                paragraph.line.append((printed + (isClosed ? "" : " ")).utf8)
            }
        }
        paragraphs[paragraphs.count - 1] = paragraph
    }

    private mutating func refer(to id: String) {
        guard let note = notes[id] else { return }
        footnoteCount += 1
        let mark = RaisedDigits.of(String(footnoteCount).utf8)
        withParagraph { $0.line.append(mark) }
        for (index, node) in note.enumerated() {
            guard case .paragraph(var paragraph) = node else { continue }
            if index == 0 { paragraph.text = mark + paragraph.text }
            footnotes.append(.paragraph(paragraph))
        }
    }
}
