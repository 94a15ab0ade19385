import Ink
import SourceText

/// Builds the pieces of a Word file from the events of its XML.
///
/// Tracked insertions are kept and deletions dropped: the file as it would be published. Footnotes stand behind the
/// paragraph or table that refers to them, text boxes behind the paragraph that they are anchored in.
/// Source: ECMA-376 part 1, section 17.
struct WordReader {
    struct OpenParagraph {
        var line = LineWriter()
        var parts: [[UInt8]] = []
        var style: String?
        var list: String?
        var level: Int?
        var isNumbered = false
        var own = ParagraphProperties()
        /// Its style and its own properties, once text shows them.
        var whole: ParagraphProperties?
        var doubts: InkDoubts = []
        /// Text boxes, which stand behind it.
        var behind: [PaperNode] = []
    }

    struct OpenTable {
        var table = PaperTable()
        var row = PaperRow()
        var isRowDeleted = false
        var rowDoubts: InkDoubts = []
        /// The height of the row where it is fixed, in twentieths of a point.
        var rowHeight: Int?
        var cell = PaperCell()
        var isInCell = false
        var isCellDropped = false
        var style: String?
        var ground = WordShade.none
        var cellGround = WordShade.none
        var digits = DigitLooks()
        /// Parts of the style that the table says it doesn't use.
        var unused: Set<String> = []
        /// How many fields were open where the cell began.
        var fields = 0
    }

    struct OpenRun {
        var own = RunProperties()
        var style: String?
        var ink: WordInk?
        var hasText = false
    }

    var numbering: WordNumbering
    let styles: WordStyles
    let notes: [String: [PaperNode]]
    var lists: [[PaperNode]] = [[]]
    var paragraphs: [OpenParagraph] = []
    var tables: [OpenTable] = []
    var path: [String] = []
    var run = OpenRun()
    var fields = WordFields()
    /// What the controls say that stand around what is read.
    private var controls: [InkDoubts] = []
    /// How deep the events are inside something that is left out.
    private var skipped = 0
    private var footnotes: [PaperNode] = []
    private var footnoteCount = 0
    /// Whether another file is taken in that is not read.
    private(set) var takesInFile = false
    /// The page's own colour, on which white text would be seen.
    var pageGround = WordShade.none

    /// The pieces of `document.xml`, and whether it takes in another file.
    static func read(
        _ bytes: [UInt8], numbering: WordNumbering, styles: WordStyles, notes: [String: [PaperNode]]
    ) throws(XMLEvents.Failure) -> (nodes: [PaperNode], takesInFile: Bool) {
        var reader = WordReader(numbering: numbering, styles: styles, notes: notes)
        try XMLEvents.read(bytes) { reader.handle($0) }
        return (reader.lists.first ?? [], reader.takesInFile)
    }

    /// The notes of `footnotes.xml` or `endnotes.xml`, by the name of their element and their id.
    static func notes(
        _ bytes: [UInt8], numbering: WordNumbering, styles: WordStyles
    ) throws(XMLEvents.Failure) -> [String: [PaperNode]] {
        var found: [String: [PaperNode]] = [:]
        var reader = WordReader(numbering: numbering, styles: styles, notes: [:])
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

    private init(numbering: WordNumbering, styles: WordStyles, notes: [String: [PaperNode]]) {
        self.numbering = numbering
        self.styles = styles
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
                let isRun = element.space == .math && element.name == "r"
                let isKnown = element.space == .word || element.space == .word2010 || isRun
                path.append(isKnown ? element.name : "")
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
            guard skipped == 0 else { return }
            if path.last == "t" { append(bytes) } else if path.last == "instrText" { fields.addCode(bytes) }
        }
    }

    private mutating func isLeftOut(_ element: XMLElement) -> Bool {
        // What programs are shown that don't know the newer form of the same thing.
        if element.space == .compatibility { return element.name == "Fallback" }
        guard element.space == .word else { return false }
        if element.name == "del", path.last == "trPr" { withTable { $0.isRowDeleted = true } }
        // The gloss above a word.
        if element.name == "rt", path.last == "ruby" { return true }
        return Self.leftOut.contains(element.name)
    }

    private mutating func start(_ element: XMLElement) {
        if element.space != .word { return startForeign(element) }
        switch element.name {
        case "p":
            paragraphs.append(OpenParagraph())
            mark(controls.reduce(into: []) { $0.formUnion($1) })
        case "r": run = OpenRun()
        case "tbl": tables.append(OpenTable())
        case "tr":
            withTable {
                $0.row = PaperRow()
                $0.isRowDeleted = false
                $0.rowDoubts = []
                $0.rowHeight = nil
            }
        case "tc":
            let inherited: InkDoubts = controls.reduce(into: []) { $0.formUnion($1) }
            let count = fields.count
            withTable {
                $0.cell = PaperCell()
                $0.cell.ownDoubts = inherited
                $0.isInCell = true
                $0.isCellDropped = false
                $0.cellGround = .none
                $0.digits = DigitLooks()
                $0.fields = count
            }
            lists.append([])
        case "sdt": controls.append([])
        case "txbxContent": lists.append([])
        case "footnoteReference": refer(to: "footnote" + (element.value("id") ?? ""))
        case "endnoteReference": refer(to: "endnote" + (element.value("id") ?? ""))
        case "altChunk", "subDoc":
            takesInFile = true
            mark(.pictured)
        default: startProperty(element)
        }
    }

    /// Notes a doubt in a control's own properties, for all that stands in the control.
    mutating func markControl(_ doubts: InkDoubts) {
        if let last = controls.indices.last { controls[last].formUnion(doubts) }
        mark(doubts)
    }

    /// Whether what is read stands in the cell of a table.
    var isInCell: Bool { tables.last?.isInCell == true }

    /// Notes a doubt of the paragraph at hand, and of its cell, in which perhaps no text stands.
    mutating func mark(_ doubts: InkDoubts) {
        guard !doubts.isEmpty else { return }
        withParagraph { $0.doubts.formUnion(doubts) }
        withTable { if $0.isInCell { $0.cell.ownDoubts.formUnion(doubts) } }
    }

    mutating func withParagraph(_ change: (inout OpenParagraph) -> Void) {
        if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
    }

    mutating func withTable(_ change: (inout OpenTable) -> Void) {
        if !tables.isEmpty { change(&tables[tables.count - 1]) }
    }

    private mutating func end(_ element: XMLElement) {
        guard element.space == .word else { return }
        switch element.name {
        case "pPr": number()
        case "p": endParagraph()
        case "sdt": _ = controls.popLast()
        case "fldSimple": endField()
        case "txbxContent":
            guard lists.count > 1 else { return }
            let content = lists.removeLast()
            if isInCell { mark(.pictured) }
            if paragraphs.isEmpty { add(content) } else { withParagraph { $0.behind += content } }
        case "tc": endCell()
        case "tr": withTable { if !$0.isRowDeleted { $0.table.rows.append($0.row) } }
        case "tbl":
            guard let open = tables.popLast() else { return }
            add([.table(MergedCells.merged(open.table))])
            addFootnotes()
        default: break
        }
    }

    private mutating func endCell() {
        guard lists.count > 1 else { return }
        // A field that never ends: what of it is code is not certain.
        while fields.count > (tables.last?.fields ?? 0) {
            _ = fields.end()
            mark(.hidden)
        }
        let nodes = lists.removeLast()
        withTable {
            $0.cell.nodes = nodes
            $0.cell.ownDoubts.formUnion($0.rowDoubts.union($0.digits.doubts))
            if let height = $0.rowHeight, height < 7 * max($0.digits.largest, 10) { $0.cell.ownDoubts.insert(.hidden) }
            if !$0.isCellDropped { $0.row.cells.append($0.cell) }
            $0.isInCell = false
        }
    }

    private mutating func add(_ nodes: [PaperNode]) { lists[lists.count - 1] += nodes }

    private mutating func addFootnotes() {
        guard tables.isEmpty, paragraphs.isEmpty else { return }
        add(footnotes)
        footnotes = []
    }

    private mutating func endParagraph() {
        number()
        guard var paragraph = paragraphs.popLast() else { return }
        paragraph.parts.append(paragraph.line.take())
        let doubts = paragraph.doubts
        add(paragraph.parts.filter { !$0.isEmpty }.map { .paragraph(PaperParagraph(text: $0, doubts: doubts)) })
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
            // Whether the number or the bullet is a part of a figure is not certain.
            if isInCell { mark(.pictured) }
            paragraph.doubts = paragraphs.last?.doubts ?? []
        }
        paragraphs[paragraphs.count - 1] = paragraph
    }

    private mutating func refer(to id: String) {
        mark(.raised)
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
