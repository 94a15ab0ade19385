import Documents
import Ink
import SourceText

/// That the ink of a Document lies inside its text.
enum DocumentCheck {
    static func run(_ document: Document) throws(Fault) {
        let places = PlaceCheck(text: document.text)
        try Fault.unless(UTF8Scan.firstFault(in: document.text.bytes) == nil, "the reading text is not UTF-8")
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                try Fault.unless(!paragraph.span.isEmpty, "an empty paragraph on line \(paragraph.line)")
                try line(paragraph.line, of: paragraph.span, "a paragraph", places)
            case .table(let table):
                for cell in table.cells {
                    if cell.isEmpty {
                        try places.holds(cell.line, "an empty cell")
                    } else {
                        try line(cell.line, of: cell.span, "a cell", places)
                    }
                }
            }
        }
        let numbers = PrivateNumbers.find(in: document.text.bytes)
        let masked = PrivateNumber.masking(numbers, in: document.text.bytes, sign: .plain)
        try Fault.unless(masked.count == document.text.bytes.count, "masking moves the places of the text")
        try Fault.unless(PrivateNumbers.find(in: masked).isEmpty, "a private number is found in the masked text")
    }

    private static func line(
        _ line: Int, of span: ByteSpan, _ what: String, _ places: PlaceCheck
    ) throws(Fault) {
        try places.holds(span, what)
        let found = places.text.lineNumber(at: Int(span.start))
        try Fault.unless(line == found, "\(what) on line \(found) says that it stands on line \(line)")
    }
}
