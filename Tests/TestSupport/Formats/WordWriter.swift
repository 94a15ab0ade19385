/// Writes a report as a Word file.
package struct WordWriter {
    private let habits: Set<WordHabit>
    private var random: SeededGenerator
    private var out = ""
    private var headings = 0

    package static func file(
        _ layout: ReportLayout, habits: Set<WordHabit> = [], using generator: inout SeededGenerator
    ) -> [UInt8] {
        archive(document(layout, habits: habits, using: &generator))
    }

    /// The content of `word/document.xml`.
    package static func document(
        _ layout: ReportLayout, habits: Set<WordHabit>, using generator: inout SeededGenerator
    ) -> String {
        var writer = WordWriter(habits: habits, random: SeededGenerator(seed: generator.next()))
        for block in layout.blocks {
            switch block {
            case .paragraph(let text): writer.writeProse(text)
            case .table(let rows): writer.write(rows)
            }
        }
        return wrapped(writer.out)
    }

    /// A whole `document.xml` around the content of a body.
    package static func wrapped(_ body: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>\(body)<w:sectPr/></w:body></w:document>
        """
    }

    /// A Word file with that `document.xml`.
    package static func archive(_ document: String, parts: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
        archive(of: Array(document.utf8), parts: parts)
    }

    package static func archive(of document: [UInt8], parts: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
        StoredZip.archive(
            [
                ("[Content_Types].xml", Array(contentTypes.utf8)), ("_rels/.rels", Array(relations.utf8)),
                ("word/document.xml", document), ("word/numbering.xml", Array(numbering.utf8)),
            ] + parts)
    }

    /// What an office program needs to find the document.
    private static let contentTypes = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """

    private static let relations = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships \
        xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """

    private static let numbering = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
        <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
        <w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
        <w:lvlText w:val="%3."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride>
        </w:num></w:numbering>
        """

    private init(habits: Set<WordHabit>, random: SeededGenerator) {
        self.habits = habits
        self.random = random
    }

    private mutating func writeProse(_ text: String) {
        let ordinals = ["一、", "二、", "三、", "四、", "五、", "六、"]
        if habits.contains(.automaticNumbers), headings < 6, text.hasPrefix(ordinals[headings]), text.count < 30 {
            headings += 1
            let numbers = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
            out += "<w:p>\(numbers)\(runs(String(text.dropFirst(2))))</w:p>"
        } else if habits.contains(.textBoxes), text.count < 30, random.chance(30) {
            let box = "<w:txbxContent><w:p>\(runs(text))</w:p></w:txbxContent>"
            out += """
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>\(box)</wps:txbx></mc:Choice>\
                <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """
        } else {
            out += paragraph(text)
        }
    }

    private mutating func paragraph(_ text: String) -> String {
        // A style that the file does not define: LibreOffice drops tables of narrow columns over it.
        let style = habits.contains(.clutter) ? "<w:pPr><w:pStyle w:val=\"x\"/></w:pPr>" : ""
        return "<w:p>\(style)\(text.isEmpty ? "" : runs(text))</w:p>"
    }

    private mutating func write(_ rows: [[ReportLayout.LaidCell]]) {
        let isNested = habits.contains(.nestedTables) && random.chance(50)
        if isNested { out += "<w:tbl><w:tr><w:tc><w:p/>" }
        // An office program drops a table that has no widths.
        let count = rows.map { row in row.reduce(0) { $0 + $1.columns } }.max() ?? 1
        let width = 9_000 / max(count, 1)
        out += "<w:tbl><w:tblPr><w:tblW w:w=\"\(width * count)\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
        out += String(repeating: "<w:gridCol w:w=\"\(width)\"/>", count: count) + "</w:tblGrid>"
        var open: [Int: (columns: Int, rows: Int)] = [:]
        for row in rows {
            out += "<w:tr>"
            var column = 0
            for cell in row {
                column = writeCovered(at: column, width, &open)
                if cell.rows > 1 { open[column] = (cell.columns, cell.rows - 1) }
                let merge = cell.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
                out +=
                    "<w:tc><w:tcPr>\(Self.width(width, cell.columns))\(merge)</w:tcPr>\(content(of: cell))</w:tc>"
                column += cell.columns
            }
            _ = writeCovered(at: column, width, &open)
            out += "</w:tr>"
            if habits.contains(.trackedChanges), random.chance(5) {
                out +=
                    "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>"
            }
        }
        out += "</w:tbl>"
        if isNested { out += "<w:p/></w:tc></w:tr></w:tbl>" }
    }

    private static func width(_ width: Int, _ columns: Int) -> String {
        "<w:tcW w:w=\"\(width * columns)\" w:type=\"dxa\"/><w:gridSpan w:val=\"\(columns)\"/>"
    }

    private mutating func writeCovered(
        at start: Int, _ width: Int, _ open: inout [Int: (columns: Int, rows: Int)]
    ) -> Int {
        var column = start
        while let above = open[column] {
            out += "<w:tc><w:tcPr>\(Self.width(width, above.columns))<w:vMerge/></w:tcPr><w:p/></w:tc>"
            open[column] = above.rows > 1 ? (above.columns, above.rows - 1) : nil
            column += above.columns
        }
        return column
    }

    private mutating func content(of cell: ReportLayout.LaidCell) -> String {
        let text = cell.lines.joined()
        let isLabel = text.count > 2 && text.unicodeScalars.allSatisfy { $0.value > 0x2E7F && $0.value < 0xFF00 }
        guard isLabel, habits.contains(.brokenLabels), random.chance(50) else { return paragraph(text) }
        let cut = 1 + random.below(text.count - 1)
        let parts = [String(text.prefix(cut)), String(text.dropFirst(cut))]
        if random.chance(50) { return parts.map { paragraph($0) }.joined() }
        return "<w:p>\(runs(parts[0]))<w:r><w:br/></w:r>\(runs(parts[1]))</w:p>"
    }

    private mutating func runs(_ text: String) -> String {
        var parts = [text]
        if habits.contains(.runs), text.count > 1, random.chance(60) {
            let cut = 1 + random.below(text.count - 1)
            parts = [String(text.prefix(cut)), String(text.dropFirst(cut))]
        }
        var xml = ""
        for part in parts {
            let run = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(Self.escaped(part))</w:t></w:r>"
            if habits.contains(.trackedChanges), random.chance(15) {
                xml += "<w:del w:id=\"1\"><w:r><w:delText>7</w:delText></w:r></w:del><w:ins w:id=\"2\">\(run)</w:ins>"
            } else {
                xml += run
            }
            guard habits.contains(.clutter), random.chance(20) else { continue }
            xml += random.pick(
                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>",
                "<w:proofErr w:type=\"x\"/>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>", "<w:r><w:instrText>PAGE 3</w:instrText></w:r>")
        }
        return xml
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
