/// A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheet programs know the encoding.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: texts come from strangers' files.
/// Numbers are written as numbers, negative ones too.
package struct CSVWriter: Sendable {
    package private(set) var bytes: [UInt8]
    private var isAtStart = true

    /// - Parameter isContinued: whether the bytes go behind others, and have no mark.
    package init(isContinued: Bool = false) { bytes = isContinued ? [] : [0xEF, 0xBB, 0xBF] }

    package mutating func text(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { append($0) }
    }

    package mutating func number(_ value: Int64) {
        separate()
        bytes.append(decimal: Int(value))
    }

    /// A decimal number that is written out already.
    package mutating func decimal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    /// Neighbouring fields that another writer made.
    package mutating func finished(_ fields: [UInt8]) {
        separate()
        bytes.append(contentsOf: fields)
    }

    package mutating func endRow() {
        bytes.append(contentsOf: [0x0D, 0x0A])
        isAtStart = true
    }

    /// Forgets the bytes, which were handed on; rows go on behind them.
    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

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
