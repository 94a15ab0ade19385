/// The rules of a style sheet that set something that matters for ink.
///
/// Source: CSS Syntax Module Level 3, Media Queries Level 4.
struct StyleSheet: Sendable {
    struct Rule: Sendable {
        let selector: Selector
        let declarations: [InkDeclaration]
        /// Whether it holds only under a condition that isn't worked out.
        let isConditional: Bool
    }

    /// The largest sheet that is read, and the most rules that are kept: far above those of any site.
    static let largest = 4 << 20
    static let mostRules = 20_000
    /// How deep rules stand within each other.
    private static let deepest = 6

    private(set) var rules: [Rule] = []
    /// Whether something was left out, so that anything may be styled.
    private(set) var isCut = false

    /// - Parameter media: what the element that holds or names the sheet says of it.
    init(_ css: [UInt8], media: String = "") {
        guard css.count <= Self.largest else {
            isCut = true
            return
        }
        switch Self.condition(of: media) {
        case .never: return
        case .always: read(StyleSyntax.withoutComments(css[...])[...], isConditional: false, depth: 0)
        case .sometimes: read(StyleSyntax.withoutComments(css[...])[...], isConditional: true, depth: 0)
        }
    }

    private mutating func read(_ css: ArraySlice<UInt8>, isConditional: Bool, depth: Int) {
        guard depth <= Self.deepest else { return isCut = true }
        var rest = Self.opening(of: css)
        while !rest.isEmpty, !isCut {
            let isAt = rest.first == UInt8(ascii: "@")
            guard let end = StyleSyntax.first(isAt ? ";{" : "{", in: rest) else { return }
            if rest[end] == UInt8(ascii: "{") {
                let close = StyleSyntax.closing(rest, of: end)
                let block = rest[(end + 1)..<close]
                if isAt {
                    readAt(rest[..<end], block, isConditional, depth)
                } else {
                    readRule(rest[..<end], block, isConditional, isNested: false, depth)
                }
                rest = Self.opening(of: rest[min(close + 1, rest.endIndex)...])
            } else {
                rest = Self.opening(of: rest[(end + 1)...])
            }
        }
    }

    /// `css` from its first rule on: pages wrap their sheets in the marks of a comment of HTML.
    private static func opening(of css: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var css = css
        while let byte = css.first {
            if StyleSyntax.isSpace(byte) || byte == UInt8(ascii: "}") {
                css = css.dropFirst()
            } else if css.starts(with: "<!--".utf8) {
                css = css.dropFirst(4)
            } else if css.starts(with: "-->".utf8) || css.starts(with: [0xEF, 0xBB, 0xBF]) {
                css = css.dropFirst(3)
            } else {
                break
            }
        }
        return css
    }

    private mutating func readAt(
        _ prelude: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>, _ isConditional: Bool, _ depth: Int
    ) {
        let words = StyleSyntax.word(prelude)
        let name = words.dropFirst().prefix { $0.isLetter || $0 == "-" }
        switch name {
        case "media":
            let condition = Self.condition(of: String(words.dropFirst(6)))
            if condition == .never { return }
            read(block, isConditional: isConditional || condition == .sometimes, depth: depth + 1)
        case "supports", "layer", "container", "scope", "starting-style", "document":
            read(block, isConditional: true, depth: depth + 1)
        default: break
        }
    }

    private mutating func readRule(
        _ prelude: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>, _ isConditional: Bool, isNested: Bool, _ depth: Int
    ) {
        let (declarations, nested) = StyleDeclarations.read(block)
        if !declarations.isEmpty {
            for part in StyleSyntax.list(prelude) {
                guard let selector = Selector(part, isNested: isNested) else { continue }
                guard rules.count < Self.mostRules else { return isCut = true }
                let own =
                    selector.isGenerated
                    ? Self.generated(declarations) : declarations.filter { $0.property != .generated }
                if own.isEmpty { continue }
                rules.append(Rule(selector: selector, declarations: own, isConditional: isConditional))
            }
        }
        guard depth < Self.deepest else { return isCut = isCut || !nested.isEmpty }
        for (prelude, block) in nested { readRule(prelude, block, isConditional, isNested: true, depth + 1) }
    }

    /// Of what is written before or behind an element only that it is there.
    private static func generated(_ declarations: [InkDeclaration]) -> [InkDeclaration] {
        let isUnseen = declarations.contains { [.display, .visibility].contains($0.property) && $0.value == .off }
        return isUnseen ? [] : declarations.filter { $0.property == .generated }
    }

    enum Condition { case always, sometimes, never }

    /// When a list of media queries holds for a page on a screen.
    static func condition(of media: String) -> Condition {
        let queries = media.lowercased().split(separator: ",").map { query in
            query.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
        }
        var best = Condition.never
        for query in queries {
            switch query {
            case "all", "screen", "only screen", "only all": return .always
            case "": continue
            default:
                let type = query.hasPrefix("only ") ? query.dropFirst(5) : query[...]
                let name = type.prefix { $0.isLetter }
                let others = ["print", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv"]
                if !others.contains(String(name)) { best = .sometimes }
            }
        }
        return queries.allSatisfy(\.isEmpty) ? .always : best
    }
}
