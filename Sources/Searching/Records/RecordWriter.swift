import Writing

/// A record as the browser reads it, to show a hit and to look into its text.
///
/// `[type, title, path, note, [names], [[slot, heading, text], …]]`, where a heading may be a number of the
/// entry's `headings`, and a text is a string, a flat list of first and last lines of the report's reading text, or a list
/// of `[rule, sentence]`.
enum RecordWriter {
    static func bytes(of record: SearchRecord, headings: [String]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.append(json: Int(record.kind.rawValue))
        for text in [record.title, record.path, record.note] {
            bytes.append(UInt8(ascii: ","))
            bytes.append(json: text)
        }
        bytes.append(UInt8(ascii: ","))
        // A name that is the title is not written again.
        bytes.append(jsonList: record.names.filter { $0 != record.title }) { $1.append(json: $0) }
        bytes.append(UInt8(ascii: ","))
        bytes.append(jsonList: record.parts) { part, bytes in
            bytes.append(UInt8(ascii: "["))
            bytes.append(json: part.slot)
            bytes.append(UInt8(ascii: ","))
            if let known = headings.firstIndex(of: part.heading) {
                bytes.append(json: known)
            } else {
                bytes.append(json: part.heading)
            }
            bytes.append(UInt8(ascii: ","))
            append(part.text, to: &bytes)
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    private static func append(_ text: SearchRecord.Text, to bytes: inout [UInt8]) {
        switch text {
        case .own(let text): bytes.append(json: text)
        case .lines(let ranges, _):
            bytes.append(json: ranges.flatMap { [$0.lowerBound, $0.upperBound] })
        case .findings(let all):
            bytes.append(jsonList: all) { one, bytes in
                bytes.append(UInt8(ascii: "["))
                bytes.append(json: one.rule)
                bytes.append(UInt8(ascii: ","))
                bytes.append(json: one.sentence)
                bytes.append(UInt8(ascii: "]"))
            }
        }
    }
}
