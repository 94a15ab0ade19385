/// A record as the browser reads it, to show a hit and to look into its text.
///
/// `[type, title, path, note, [names], [[slot, heading, text], …]]`, where a heading may be a number of the
/// entry's `headings`, and a text is a string, a flat list of first and last lines of the report's reading text, or a list
/// of `[rule, sentence]`.
enum RecordWriter {
    static func bytes(of record: SearchRecord, headings: [String]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        IndexJSON.append(Int(record.kind.rawValue), to: &bytes)
        for text in [record.title, record.path, record.note] {
            bytes.append(UInt8(ascii: ","))
            IndexJSON.append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: ","))
        // A name that is the title is not written again.
        IndexJSON.appendList(record.names.filter { $0 != record.title }, to: &bytes) { IndexJSON.append($0, to: &$1) }
        bytes.append(UInt8(ascii: ","))
        IndexJSON.appendList(record.parts, to: &bytes) { part, bytes in
            bytes.append(UInt8(ascii: "["))
            IndexJSON.append(part.slot, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            if let known = headings.firstIndex(of: part.heading) {
                IndexJSON.append(known, to: &bytes)
            } else {
                IndexJSON.append(part.heading, to: &bytes)
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
        case .own(let text): IndexJSON.append(text, to: &bytes)
        case .lines(let ranges, _):
            IndexJSON.append(ranges.flatMap { [$0.lowerBound, $0.upperBound] }, to: &bytes)
        case .findings(let all):
            IndexJSON.appendList(all, to: &bytes) { one, bytes in
                bytes.append(UInt8(ascii: "["))
                IndexJSON.append(one.rule, to: &bytes)
                bytes.append(UInt8(ascii: ","))
                IndexJSON.append(one.sentence, to: &bytes)
                bytes.append(UInt8(ascii: "]"))
            }
        }
    }
}
