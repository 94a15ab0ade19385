/// Reads the declarations of a rule or of an attribute `style`, as far as they matter for ink.
enum StyleDeclarations {
    /// A rule that stands within the braces of another one.
    typealias Nested = (prelude: ArraySlice<UInt8>, block: ArraySlice<UInt8>)

    /// - Parameter css: without comments.
    static func read(_ css: ArraySlice<UInt8>) -> (declarations: [InkDeclaration], nested: [Nested]) {
        var declarations: [InkDeclaration] = []
        var nested: [Nested] = []
        var rest = css
        while !rest.isEmpty {
            guard let end = StyleSyntax.first(";{", in: rest) else {
                declarations += declaration(rest)
                break
            }
            if rest[end] == UInt8(ascii: ";") {
                declarations += declaration(rest[..<end])
                rest = rest[(end + 1)...]
            } else {
                let close = StyleSyntax.closing(rest, of: end)
                nested.append((rest[..<end], rest[(end + 1)..<close]))
                rest = rest[min(close + 1, rest.endIndex)...]
            }
        }
        return (declarations, nested)
    }

    /// The value of an attribute `style`, whose character references are resolved.
    static func ofAttribute(_ value: ArraySlice<UInt8>) -> [InkDeclaration] {
        read(StyleSyntax.withoutComments(value)[...]).declarations
    }

    private static func declaration(_ css: ArraySlice<UInt8>) -> [InkDeclaration] {
        guard let colon = css.firstIndex(of: UInt8(ascii: ":")) else { return [] }
        let name = StyleSyntax.word(css[..<colon])
        guard InkValues.isNamed(name) else { return [] }
        var value = css[(colon + 1)...]
        var isImportant = false
        if let mark = value.lastIndex(of: UInt8(ascii: "!")) {
            guard StyleSyntax.word(value[(mark + 1)...]) == "important" else { return [] }
            isImportant = true
            value = value[..<mark]
        }
        return InkValues.declarations(name, StyleSyntax.word(value)).map {
            InkDeclaration(property: $0.property, value: $0.value, isImportant: isImportant)
        }
    }
}
