import Foundation

/// Word's bookmark marks are no part of a text that people read.
enum CoreMarks {
    static func removed(from text: String) -> String {
        guard let open = text.range(of: "[bookmark:") else { return text }
        guard let close = text[open.upperBound...].firstIndex(of: "]") else { return text }
        let rest = String(text[..<open.lowerBound]) + String(text[text.index(after: close)...])
        return removed(from: rest)
    }
}
