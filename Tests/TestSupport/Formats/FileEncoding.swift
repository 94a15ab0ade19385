import Foundation

/// The encodings in which agencies publish their files.
package enum FileEncoding: CaseIterable, Sendable {
    case utf8, utf8Marked, gb18030, utf16Little, utf16Big, utf16Unmarked

    /// The name that a page would give for it.
    package var name: String {
        switch self {
        case .utf8, .utf8Marked: "utf-8"
        case .gb18030: "gb2312"
        case .utf16Little, .utf16Big, .utf16Unmarked: "utf-16"
        }
    }

    package func bytes(of text: String) -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf8Marked: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .gb18030:
            // kCFStringEncodingGB_18030_2000
            return [UInt8](text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data())
        case .utf16Little: return [0xFF, 0xFE] + Self.little(text)
        case .utf16Unmarked: return Self.little(text)
        case .utf16Big: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    private static func little(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
}
