/// A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheet programs know the encoding.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: texts come from strangers' files.
/// Numbers are written as numbers, negative ones too.
package struct CSVWriter: Sendable {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isAtStart = true

    package init(header: [String], capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
        for name in header { text(name) }
        endRow()
    }

    package mutating func text(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { append($0) }
    }

    package mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A decimal number that is written out already.
    package mutating func decimal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    /// Fields of ours with their commas, written as they are; a row made of them is not to be mixed with others.
    package mutating func finished(_ fields: [UInt8]) {
        bytes.append(contentsOf: fields)
        isAtStart = false
    }

    /// A number in a row of finished fields.
    package mutating func finished(number: Int) {
        bytes.append(decimal: number)
        isAtStart = false
    }

    /// `text` as one field, quoted where it has to be.
    package static func field(_ text: String) -> [UInt8] {
        var writer = CSVWriter(header: [])
        let start = writer.bytes.count
        writer.text(text)
        return Array(writer.bytes[start...])
    }

    /// `fields` with commas between them, each quoted where it has to be.
    package static func row(_ fields: [String]) -> [UInt8] {
        var row: [UInt8] = []
        for (index, text) in fields.enumerated() {
            if index > 0 { row.append(UInt8(ascii: ",")) }
            if !text.isEmpty { row += field(text) }
        }
        return row
    }

    package mutating func endRow() {
        bytes.append(contentsOf: [0x0D, 0x0A])
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let isFormula = text.first.map { Self.formulaStarts.contains($0) } ?? false
        let isQuoted = isFormula || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard isQuoted else {
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(0x22)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// = + - @, tab and carriage return.
    private static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
}
