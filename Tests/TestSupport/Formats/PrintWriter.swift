/// Writes a report as a PDF: text with a map to Unicode, lines around the cells of tables, pages with their numbers.
package struct PrintWriter {
    private static let left = 50.0
    private static let bottom = 60.0

    private let sheet: PrintSheet
    private var size: Double { sheet.size }
    private var right: Double { sheet.width - 50 }
    private var top: Double { sheet.height - 52 }

    private var pages: [String] = []
    private var page = ""
    private var height: Double
    private var glyphs: [Unicode.Scalar: Int] = [:]
    private var order: [Unicode.Scalar] = []
    /// Whether lines are drawn as thin filled boxes, as office programs do.
    private let fillsLines: Bool
    private var isNumbered = true
    /// What is painted instead of the text of a cell, by that text.
    private var marks: [String: [PrintMark]] = [:]
    /// The annotations of each page so far, and of the open one.
    private var annotations: [[String]] = []
    private var openAnnotations: [String] = []

    /// - Parameter marks: what is painted instead of the text of a cell, by that text.
    package static func file(
        _ layout: ReportLayout, on sheet: PrintSheet = .a4, marks: [String: [PrintMark]] = [:],
        using random: inout SeededGenerator
    ) -> [UInt8] {
        var writer = PrintWriter(sheet, fillsLines: random.chance(50))
        writer.marks = marks
        writer.height -= Double(random.below(300))
        for block in layout.blocks {
            switch block {
            case .paragraph(let text): writer.write(text)
            case .table(let rows): writer.write(rows)
            }
        }
        writer.endPage()
        return writer.file()
    }

    /// An empty page, with or without its number.
    package static func emptyPage(isNumbered: Bool) -> [UInt8] {
        var writer = PrintWriter(.a4, fillsLines: false)
        writer.isNumbered = isNumbered
        writer.endPage()
        return writer.file()
    }

    private init(_ sheet: PrintSheet, fillsLines: Bool) {
        self.sheet = sheet
        self.fillsLines = fillsLines
        height = sheet.height - 52
    }

    // MARK: Text

    private func width(_ scalar: Unicode.Scalar) -> Double { scalar.value < 0x80 ? size / 2 : size }

    private func width(_ text: String) -> Double { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    private func wrapped(_ text: String, width: Double, indent: Double = 0) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var length = indent
        for scalar in text.unicodeScalars {
            if length + self.width(scalar) > width, !line.isEmpty {
                lines.append(String(line))
                line = .init()
                length = 0
            }
            line.append(scalar)
            length += self.width(scalar)
        }
        lines.append(String(line))
        return lines
    }

    private mutating func show(_ text: String, x: Double, y: Double) {
        page += "BT /F \(size) Tf 1 0 0 1 \(x) \(y) Tm <\(codes(of: text))> Tj ET\n"
    }

    private mutating func codes(of text: String) -> String {
        var codes = ""
        for scalar in text.unicodeScalars {
            let code = glyphs[scalar] ?? (order.count + 1)
            if glyphs[scalar] == nil {
                glyphs[scalar] = code
                order.append(scalar)
            }
            codes += Self.hexadecimal(code)
        }
        return codes
    }

    private static func hexadecimal(_ value: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private mutating func write(_ text: String) {
        let isShort = text.count < 40
        let indent = isShort ? 0 : 2 * size
        for (index, line) in wrapped(text, width: right - Self.left, indent: indent).enumerated() {
            if height < Self.bottom { endPage() }
            // A short line stands in the middle, as titles and signatures do, so that no line goes on in it.
            let start =
                isShort ? (Self.left + right - width(line)) / 2 : Self.left + (index == 0 ? indent : 0)
            show(line, x: start, y: height)
            height -= size * 1.5
        }
    }

    private mutating func endPage() {
        if isNumbered { show("- \(pages.count + 1) -", x: sheet.width / 2 - 5, y: 30) }
        pages.append(page)
        annotations.append(openAnnotations)
        openAnnotations = []
        page = ""
        height = top
    }

    // MARK: Tables

    private mutating func write(_ rows: [[ReportLayout.LaidCell]]) {
        let count = rows.map { row in row.reduce(0) { $0 + $1.columns } }.max() ?? 1
        let share = right - Self.left
        var widths = Array(repeating: share / Double(count), count: count)
        if count == 10 { widths = [40, 60, 115] + Array(repeating: (share - 215) / 7, count: 7) }
        let edges = widths.reduce(into: [Self.left]) { $0.append(($0.last ?? 0) + $1) }
        // The rows until which each column is covered from above.
        var covered = Array(repeating: 0, count: count)
        var open: [(cell: ReportLayout.LaidCell, column: Int, last: Int, top: Double, isShown: Bool)] = []
        height -= 4
        for (index, row) in rows.enumerated() {
            var placed: [(cell: ReportLayout.LaidCell, column: Int)] = []
            var column = 0
            for cell in row {
                while column < count, covered[column] > index { column += 1 }
                placed.append((cell, column))
                for covering in column..<min(count, column + cell.columns) { covered[covering] = index + cell.rows }
                column += cell.columns
            }
            let lines = placed.filter { $0.cell.rows == 1 }.map { place in
                cellLines(
                    place.cell, width: edges[min(count, place.column + place.cell.columns)] - edges[place.column]
                ).count
            }
            let tall = Double(max(lines.max() ?? 1, 1)) * (size + 2) + 5
            if height - tall < Self.bottom {
                for number in open.indices {
                    close(&open[number], to: height, edges)
                    open[number].top = top
                }
                endPage()
            }
            for place in placed { open.append((place.cell, place.column, index + place.cell.rows - 1, height, false)) }
            height -= tall
            for number in open.indices where open[number].last == index { close(&open[number], to: height, edges) }
            open.removeAll { $0.last == index }
        }
        height -= 14
    }

    private func cellLines(_ cell: ReportLayout.LaidCell, width: Double) -> [String] {
        cell.lines.isEmpty ? [] : wrapped(cell.lines.joined(), width: width - 4)
    }

    /// Draws the box of a cell down to `bottom` and its text in the middle, once.
    private mutating func close(
        _ cell: inout (cell: ReportLayout.LaidCell, column: Int, last: Int, top: Double, isShown: Bool),
        to bottom: Double,
        _ edges: [Double]
    ) {
        let left = edges[cell.column]
        let right = edges[min(edges.count - 1, cell.column + cell.cell.columns)]
        if cell.top - bottom > 1, sheet.hasLines {
            for (x, y, w, h) in [
                (left, bottom, right - left, 0.5), (left, cell.top, right - left, 0.5),
                (left, bottom, 0.5, cell.top - bottom),
                (right, bottom, 0.5, cell.top - bottom),
            ] {
                page +=
                    fillsLines
                    ? "\(x) \(y) \(w) \(h) re f\n"
                    : w > h ? "\(x) \(y) m \(x + w) \(y) l S\n" : "\(x) \(y) m \(x) \(y + h) l S\n"
            }
        }
        guard !cell.isShown else { return }
        let lines = cellLines(cell.cell, width: right - left)
        let space = Double(lines.count) * (size + 2)
        if space > cell.top - bottom, cell.last > 0, cell.cell.rows > 1 { return }
        cell.isShown = true
        var y = (cell.top + bottom + space) / 2 - size
        if let own = marks[cell.cell.text] {
            let box = (left: left, bottom: bottom, width: right - left, height: cell.top - bottom)
            for mark in own {
                paint(mark, of: cell.cell.text, in: box, line: (cell.top + bottom + size + 2) / 2 - size)
            }
            return
        }
        for line in lines {
            show(line, x: (left + right - width(line)) / 2, y: y)
            y -= size + 2
        }
    }

    private mutating func paint(
        _ mark: PrintMark, of usual: String, in box: (left: Double, bottom: Double, width: Double, height: Double),
        line: Double
    ) {
        let middle = box.left + box.width / 2
        let start = middle - width(usual) / 2
        switch mark {
        case .text(let text, let across, let up, let times, let setup, let matrix):
            let x = middle - width(text) * times / 2 + across * size
            page +=
                "q \(setup) BT /F \(size * times) Tf \(matrix) \(x) \(line + up * size) Tm <\(codes(of: text))> Tj ET Q\n"
        case .inCell(let operators):
            page += "q \(box.width) 0 0 \(box.height) \(box.left) \(box.bottom) cm \(operators) Q\n"
        case .onText(let operators):
            page += "q \(width(usual)) 0 0 \(0.73 * size) \(start) \(line) cm \(operators) Q\n"
        case .annotation(let kind, let more):
            let right = start + width(usual)
            let low = line - 1
            let high = line + 0.8 * size
            openAnnotations.append(
                "<< /Type /Annot /Subtype /\(kind) /Rect [\(start) \(low) \(right) \(high)] /F 4 /QuadPoints "
                    + "[\(start) \(high) \(right) \(high) \(start) \(low) \(right) \(low)] \(more) >>")
        }
    }

    // MARK: The file

    private func file() -> [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >> >>"
        ]
        let kids = pages.indices.map { "\(8 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>")
        objects.append(
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>"
        )
        let narrow = order.enumerated().filter { $0.element.value < 0x80 }.map { "\($0.offset + 1) [500]" }.joined(
            separator: " ")
        objects.append(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                + "/Supplement 0 >> /DW 1000 /W [\(narrow)] /FontDescriptor 5 0 R >>")
        objects.append(
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 "
                + "/Descent -120 /CapHeight 700 /StemV 80 >>")
        objects.append(Self.stream(unicodeMap))
        // A layer that is switched off.
        objects.append("<< /Type /OCG /Name (off) >>")
        for (index, page) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(sheet.width) \(sheet.height)] \(sheet.page) "
                    + "/Contents \(9 + 2 * index) 0 R /Annots [\(annotations[index].joined(separator: " "))] "
                    + "/Resources << /Font << /F 3 0 R >> /Properties << /Off 7 0 R >> /ExtGState << /Clear << /ca 0 >> "
                    + "/Faint << /ca 0.06 >> /Half << /ca 0.5 >> >> "
                    + "/XObject << /Im \(8 + 2 * pages.count) 0 R /Group \(9 + 2 * pages.count) 0 R >> >> >>")
            objects.append(Self.stream(page))
        }
        objects.append(
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >>\n"
                + "stream\nabc\nendstream")
        objects.append(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Group << /S /Transparency >> /Length 20 >>\n"
                + "stream\n1 g 0 0 1 1 re f     \nendstream")
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    private static func stream(_ content: String) -> String {
        "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    private var unicodeMap: String {
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        map += "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        for start in stride(from: 0, to: order.count, by: 100) {
            let part = order[start..<min(start + 100, order.count)]
            map += "\(part.count) beginbfchar\n"
            for (index, scalar) in zip(part.indices, part) {
                let units = String(scalar).utf16.map { Self.hexadecimal(Int($0)) }.joined()
                map += "<\(Self.hexadecimal(index + 1))> <\(units)>\n"
            }
            map += "endbfchar\n"
        }
        return map + "endcmap end end\n"
    }
}
