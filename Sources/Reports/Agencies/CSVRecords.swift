import SourceText

/// The records of a CSV text (RFC 4180), each with the line that it begins on.
///
/// Lines end at LF, CRLF or CR. White space around a value is no part of it unless it is quoted; empty lines are passed over.
/// A text whose quotation marks do not come in pairs is refused: where one of them stands open, all lines behind it would be
/// swallowed as one value. Work is done on bytes, since a combining mark behind a comma must not hide the comma.
struct CSVRecords {
    /// One line of the file, or several where line ends are quoted.
    struct Record: Hashable {
        /// From 1.
        let line: Int
        let values: [String]
    }

    /// A quotation mark that stands where none can.
    struct Fault: Error {
        let place: Place
        let met: String
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    static func read(_ bytes: [UInt8]) throws(Fault) -> [Record] {
        var records = CSVRecords(bytes: bytes)
        var found: [Record] = []
        while records.position < bytes.count {
            let record = try records.record()
            if record.values != [""] { found.append(record) }
        }
        return found
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var isAtEndOfLine: Bool { peek == 0x0A || peek == 0x0D }

    private mutating func record() throws(Fault) -> Record {
        let first = line
        var values = [try value()]
        while peek == Self.comma {
            position += 1
            values.append(try value())
        }
        passLineEnd()
        return Record(line: first, values: values)
    }

    private mutating func passLineEnd() {
        guard isAtEndOfLine else { return }
        let isPair = peek == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        line += 1
        lineStart = position
    }

    /// The place of the byte at `offset`, which stands on the line that is read.
    private func place(at offset: Int) -> Place {
        let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return Place(line: line, column: column)
    }

    private mutating func passSpace() {
        while peek == 0x20 || peek == 0x09 { position += 1 }
    }

    private mutating func value() throws(Fault) -> String {
        passSpace()
        if peek == Self.quote { return try quotedValue() }
        var value: [UInt8] = []
        while let byte = peek, byte != Self.comma, !isAtEndOfLine {
            if byte == Self.quote {
                // Two of them are one, as in a quoted value.
                guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
                    throw Fault(
                        place: place(at: position), met: "a quotation mark in a value that does not begin with one")
                }
                position += 1
            }
            value.append(byte)
            position += 1
        }
        while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func quotedValue() throws(Fault) -> String {
        let opening = place(at: position)
        position += 1
        var value: [UInt8] = []
        while let byte = peek {
            if byte == Self.quote {
                position += 1
                guard peek == Self.quote else {
                    passSpace()
                    guard peek == nil || peek == Self.comma || isAtEndOfLine else {
                        throw Fault(place: place(at: position), met: "text behind a closing quotation mark")
                    }
                    return String(decoding: value, as: UTF8.self)
                }
            }
            if isAtEndOfLine {
                let start = position
                passLineEnd()
                value += bytes[start..<position]
            } else {
                value.append(byte)
                position += 1
            }
        }
        throw Fault(place: opening, met: "a quotation mark that is never closed")
    }
}
