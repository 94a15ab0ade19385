import Ink
import SourceText

/// The elements of a Word file that say how something looks, or that are seen and are no text.
extension WordReader {
    mutating func startProperty(_ element: XMLElement) {
        let holder = path.dropLast().last
        switch holder {
        case "rPr" where path.dropLast(2).last == "r":
            if run.hasText { mark(.hidden) }
            if element.name == "rStyle" { run.style = element.value("val") } else { run.own.take(element) }
        case "pPr": startParagraphProperty(element)
        case "tblPr", "tblPrEx": startTableProperty(element)
        case "trPr":
            // A row may be hidden, or too low for what stands in it.
            if element.name == "hidden", element.isOn { withTable { $0.rowDoubts.insert(.hidden) } }
            if element.name == "trHeight", element.value("hRule") == "exact" {
                let height = element.number("val")
                withTable { $0.rowHeight = height }
            }
            if element.name == "cellDel" { withTable { $0.isCellDropped = true } }
        case "tcPr": startCellProperty(element)
        case "tcBorders":
            if ["tl2br", "tr2bl"].contains(element.name), !["nil", "none"].contains(element.value("val")) {
                mark(.struck)
            }
        case "numPr":
            if element.name == "numId" { withParagraph { $0.list = element.value("val") } }
            if element.name == "ilvl" { withParagraph { $0.level = element.number("val") } }
        case "sdtPr", "ffData": startControlProperty(element)
        case "r": startRunContent(element)
        default: startBodyContent(element)
        }
    }

    private mutating func startParagraphProperty(_ element: XMLElement) {
        if element.name == "pStyle" {
            withParagraph { $0.style = element.value("val") }
        } else {
            withParagraph { $0.own.take(element) }
        }
    }

    private mutating func startTableProperty(_ element: XMLElement) {
        switch element.name {
        case "tblStyle": withTable { $0.style = element.value("val") }
        case "shd": withTable { $0.ground = WordShade(element) }
        case "tblLook":
            var unused: Set<String> = []
            for kind in ["firstRow", "lastRow"] where element.isOff(kind) { unused.insert(kind) }
            if element.isOff("firstColumn") { unused.insert("firstCol") }
            if element.isOff("lastColumn") { unused.insert("lastCol") }
            if element.value("noHBand") == "1" { unused.formUnion(["band1Horz", "band2Horz"]) }
            if element.value("noVBand") == "1" { unused.formUnion(["band1Vert", "band2Vert"]) }
            withTable { $0.unused = unused }
        default: break
        }
    }

    private mutating func startCellProperty(_ element: XMLElement) {
        switch element.name {
        case "gridSpan": withTable { $0.cell.columns = min(max(element.number("val") ?? 1, 1), 1_000) }
        case "vMerge": withTable { $0.cell.goesOn = element.value("val") != "restart" }
        case "hMerge": withTable { $0.isCellDropped = $0.isCellDropped || element.value("val") != "restart" }
        case "cellDel": withTable { $0.isCellDropped = true }
        case "shd": withTable { $0.cellGround = WordShade(element) }
        default: break
        }
    }

    /// Controls whose text is chosen, bound to another place, or no answer yet.
    private mutating func startControlProperty(_ element: XMLElement) {
        switch element.name {
        case "dropDownList", "comboBox", "picture", "ddList", "checkBox", "equation": markControl(.pictured)
        case "showingPlcHdr", "dataBinding": markControl(.hidden)
        default: break
        }
    }

    /// What stands in a run, beside its text.
    private mutating func startRunContent(_ element: XMLElement) {
        switch element.name {
        case "tab", "ptab": appendSign([UInt8(ascii: " ")])
        case "br", "cr": breakLine()
        case "noBreakHyphen": appendSign([UInt8(ascii: "-")])
        case "sym":
            // A sign of a symbol font: which one is not known.
            appendSign([0xEF, 0xBF, 0xBD])
            mark(.pictured)
        case "ruby": mark(.raised)
        case "fldChar": startField(element)
        case "drawing", "pict":
            // In a line of prose only what stands in the line is marked: see `startForeign`.
            fields.addResult()
            if isInCell { mark(.pictured) }
        case "rPr", "t", "delText", "instrText", "delInstrText", "softHyphen", "lastRenderedPageBreak",
            "commentReference", "annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator":
            break
        default:
            fields.addResult()
            mark(.pictured)
        }
    }

    private mutating func startBodyContent(_ element: XMLElement) {
        switch element.name {
        case "fldSimple": startSimpleField(element)
        case "bdo", "dir": mark(.reversed)
        case "object", "control", "contentPart": mark(.pictured)
        case "background":
            pageGround =
                element.value("color").flatMap { SheetColor(hexadecimal: $0) }.map { .colors([.white, $0]) } ?? .none
        default: break
        }
    }

    /// Elements that are none of Word's own: formulas, drawings, and what is written twice for old and new programs.
    mutating func startForeign(_ element: XMLElement) {
        switch element.space {
        case .math:
            if element.name == "t" { path[path.count - 1] = "t" }
            if element.name == "r" { run = OpenRun() }
            // Fractions, roots, exponents: their signs are not on one line.
            if !Self.plainMath.contains(element.name), !element.name.hasSuffix("Pr") { mark(.pictured) }
        case .compatibility: if element.name == "AlternateContent", isInCell { mark(.pictured) }
        case .word2010:
            if path.contains("textFill"), path.contains("rPr") { run.own.take(element) }
            if element.name == "checkbox", path.dropLast().last == "sdtPr" { markControl(.pictured) }
            if path.dropLast().last == "r" { mark(.pictured) }
        case .other:
            if element.name == "inline" || path.dropLast().last == "r" && isInCell { mark(.pictured) }
        case .word: break
        }
    }

    private static let plainMath: Set<String> = ["oMath", "oMathPara", "r", "t"]
}
