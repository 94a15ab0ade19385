/// The fields that are open at a place of a Word file: codes that are not shown, and results that are.
///
/// Source: ECMA-376 part 1, 17.16 (fields).
struct WordFields {
    private struct Field {
        var code: [UInt8] = []
        var isInCode = true
        var hasResult = false
    }

    private var open: [Field] = []
    private var codes = 0

    var count: Int { open.count }

    /// Whether text here belongs to a field's code.
    var isInCode: Bool { codes > 0 }

    mutating func begin() {
        open.append(Field())
        codes += 1
    }

    /// The code of a field, of which only the beginning is looked at.
    mutating func addCode(_ bytes: [UInt8]) {
        guard let last = open.indices.last, open[last].isInCode, open[last].code.count < 200 else { return }
        open[last].code += bytes.prefix(200)
    }

    mutating func addResult() {
        if let last = open.indices.last, !open[last].isInCode { open[last].hasResult = true }
    }

    /// Between code and result; whether the result is what a reader sees, as it stands.
    mutating func separate() -> Bool {
        guard let last = open.indices.last, open[last].isInCode else { return false }
        open[last].isInCode = false
        codes -= 1
        return Self.isPlain(open[last].code)
    }

    /// Whether the field that ends is no more than the text of its result.
    mutating func end() -> Bool {
        guard let field = open.popLast() else { return false }
        if field.isInCode { codes -= 1 }
        let shown = open.indices.last
        if field.hasResult, let shown, !open[shown].isInCode { open[shown].hasResult = true }
        return field.hasResult ? Self.isPlain(field.code) : Self.inkless.contains(Self.name(of: field.code))
    }

    /// Whether a field of this code, in one element, shows its result as it stands.
    static func isPlain(_ code: [UInt8]) -> Bool { plain.contains(name(of: code)) }

    static func name(of code: [UInt8]) -> String {
        let words = code.split { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "\\") || $0 == 0x0A || $0 == 0x0D }
        guard let first = words.first else { return "" }
        return first.first == UInt8(ascii: "=") ? "=" : String(decoding: first, as: UTF8.self).uppercased()
    }

    /// Fields whose result is text that was worked out once and stands there. What changes with page, day or reader, and
    /// what is drawn from its code, is not among them.
    private static let plain: Set<String> = [
        "HYPERLINK", "REF", "PAGEREF", "NOTEREF", "FORMTEXT", "MERGEFIELD", "=", "DOCPROPERTY", "DOCVARIABLE", "QUOTE",
        "TOC", "IF", "STYLEREF", "TITLE", "AUTHOR", "SUBJECT", "KEYWORDS", "COMMENTS", "SET", "LINK", "DDEAUTO", "DDE",
        "INCLUDETEXT", "AUTOTEXT", "FILLIN", "ADDIN", "CITATION", "BIBLIOGRAPHY", "SEQ",
    ]

    /// Fields that show nothing.
    private static let inkless: Set<String> = ["TC", "XE", "TA", "RD", "SET", "ASK", "PRIVATE", "INDEX", "ADDIN"]
}
