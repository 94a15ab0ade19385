import Foundation

/// Word's bookmark marks are no part of a text that people read.
enum CoreMarks {
    static func removed(from text: String) -> String {
        // Nearly no paragraph has a bracket, and bytes are quicker to ask than characters.
        guard text.utf8.contains(UInt8(ascii: "[")), let open = text.range(of: "[bookmark:") else { return text }
        guard let close = text[open.upperBound...].firstIndex(of: "]") else { return text }
        let rest = String(text[..<open.lowerBound]) + String(text[text.index(after: close)...])
        return removed(from: rest)
    }
}
