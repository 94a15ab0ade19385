import Ink
import SourceText

/// The text of runs, with what is doubtful of how it looks.
extension WordReader {
    mutating func append(_ bytes: [UInt8]) {
        if fields.isInCode {
            // Text in a code is not shown, unless the field is broken.
            mark(.hidden)
            return
        }
        guard bytes.contains(where: { $0 > 0x20 }) else { return put(bytes) }
        let ink = inkOfRun()
        run.hasText = true
        fields.addResult()
        if ink.isDropped { return }
        mark(ink.doubts)
        if Self.hasMarks(bytes) { mark(.reversed) }
        withTable { if $0.isInCell { $0.digits.add(bytes, size: ink.size, position: ink.position) } }
        if let line = wholeParagraph().line, line > 0, line < 7 * ink.size { mark(.hidden) }
        if ink.isRaised {
            put(RaisedDigits.of(bytes))
        } else if ink.doubts.contains(.struck) {
            put(Array("~~".utf8) + bytes + Array("~~".utf8))
        } else {
            put(bytes)
        }
    }

    private mutating func put(_ bytes: [UInt8]) { withParagraph { $0.line.append(bytes) } }

    /// A sign that stands for no text of a run, as far as the run is shown.
    mutating func appendSign(_ bytes: [UInt8]) {
        if fields.isInCode { return }
        let ink = inkOfRun()
        guard !ink.isDropped else { return }
        if bytes.contains(where: { $0 > 0x20 }) { mark(ink.doubts) }
        put(bytes)
    }

    mutating func breakLine() {
        if fields.isInCode { return }
        withParagraph { $0.parts.append($0.line.take()) }
    }

    /// Whether signs stand in the text that turn its order: U+202A to U+202E, U+2066 to U+2069.
    private static func hasMarks(_ bytes: [UInt8]) -> Bool {
        guard bytes.contains(0xE2) else { return false }
        return bytes.indices.contains { index in
            guard bytes[index] == 0xE2, index + 2 < bytes.count else { return false }
            let third = bytes[index + 2]
            return bytes[index + 1] == 0x80
                ? (0xAA...0xAE).contains(third) : bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(third)
        }
    }

    // MARK: Looks

    /// The paragraph's properties with those of its styles.
    private mutating func wholeParagraph() -> ParagraphProperties {
        guard let paragraph = paragraphs.last else { return ParagraphProperties() }
        if let whole = paragraph.whole { return whole }
        let style = styles.style(paragraph.style, kind: "paragraph")?.paragraph ?? ParagraphProperties()
        let whole = styles.paragraphDefaults.under(style).under(paragraph.own)
        withParagraph { $0.whole = whole }
        if whole.isReversed == true { mark(.reversed) }
        if isInCell, whole.isFramed == true { mark(.reversed) }
        if isInCell, whole.isOutside == true { mark(.hidden) }
        return whole
    }

    private mutating func inkOfRun() -> WordInk {
        if let ink = run.ink { return ink }
        var layers = WordInk.Layers()
        layers.defaults = styles.defaults
        layers.own = run.own
        let paragraph = wholeParagraph()
        if let style = styles.style(paragraphs.last?.style, kind: "paragraph") {
            layers.paragraph = style.run
            layers.isMisnamed = style.kind != "paragraph"
        }
        if let style = styles.style(run.style, kind: "character") {
            layers.character = style.run
            layers.isMisnamed = layers.isMisnamed || style.kind != "character"
        }
        layers.grounds = [paragraph.shade].compactMap { $0 }
        for table in tables.reversed() where table.isInCell {
            layers.grounds += [table.cellGround, table.ground]
            guard let style = styles.style(table.style, kind: "table") else { continue }
            if table.isInCell, layers.parts.isEmpty {
                layers.table = style.run
                layers.parts = parts(of: style, in: table)
                if style.isCrossed { mark(.struck) }
            }
            if let ground = style.cell { layers.grounds.append(ground) }
        }
        layers.grounds.append(pageGround)
        let ink = WordInk(layers)
        run.ink = ink
        return ink
    }

    /// What a table's style may say of the cell at hand. Whether it is in the last row or in a band is not known yet.
    private func parts(of style: WordStyles.Style, in table: OpenTable) -> [WordStyles.Part] {
        style.parts.filter { part in
            if table.unused.contains(part.kind) { return false }
            switch part.kind {
            case "firstRow", "nwCell", "neCell": return table.table.rows.isEmpty
            case "firstCol", "swCell": return table.row.cells.isEmpty
            default: return true
            }
        }
    }

    // MARK: Fields

    mutating func startField(_ element: XMLElement) {
        switch element.value("fldCharType") {
        case "begin": fields.begin()
        case "separate": if !fields.separate() { mark(.pictured) }
        case "end": endField()
        default: mark(.pictured)
        }
    }

    mutating func startSimpleField(_ element: XMLElement) {
        fields.begin()
        fields.addCode(Array((element.value("instr") ?? "").utf8))
        if !fields.separate() { mark(.pictured) }
    }

    mutating func endField() {
        if !fields.end() { mark(.pictured) }
    }
}
