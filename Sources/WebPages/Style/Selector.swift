/// A selector of CSS: which elements a rule is for.
///
/// Known are types, classes, ids, attributes, some places among siblings, descendants and children. All else is *vague*: it
/// may match, and what a rule with it sets is doubtful. Source: Selectors Level 4.
struct Selector: Sendable {
    enum Match: Comparable { case no, maybe, yes }

    enum Combinator: Sendable { case descendant, child, sibling }

    struct Compound: Sendable {
        var type: String?
        var ids: [String] = []
        var classes: [String] = []
        var tests: [AttributeTest] = []
        /// Places from the start (positive) or the end (negative) at which the element must be.
        var places: [Int] = []
        var isVague = false
    }

    struct AttributeTest: Sendable {
        let name: String
        /// `nil` where the attribute must only be there.
        let value: String?
    }

    /// The compounds from the last, which is the element's own, to the first.
    private(set) var compounds: [Compound] = []
    /// What stands before each compound but the last of `compounds`.
    private(set) var combinators: [Combinator] = []
    private(set) var specificity = 0
    /// Whether it is for what is written before or behind the element.
    private(set) var isGenerated = false

    /// The longest selector that is worked out, in compounds; a longer one is vague.
    static let mostCompounds = 12

    /// `nil` for a selector that matches nothing that is seen: a state of the pointer, an element of a control.
    init?(_ css: ArraySlice<UInt8>, isNested: Bool = false) {
        var reader = SelectorReader(StyleSyntax.trimmed(css))
        guard reader.read() else { return nil }
        compounds = reader.compounds.reversed()
        combinators = reader.combinators.reversed()
        specificity = reader.specificity
        isGenerated = reader.isGenerated
        if compounds.count > Self.mostCompounds {
            compounds = Array(compounds.prefix(Self.mostCompounds))
            combinators = Array(combinators.prefix(Self.mostCompounds - 1))
            compounds[compounds.count - 1].isVague = true
        }
        if isNested { compounds[0].isVague = true }
    }

    var isVague: Bool { compounds.contains(where: \.isVague) || combinators.contains(.sibling) }

    // MARK: Matching

    /// Whether it matches the last of `line`, which are an element's ancestors and itself.
    ///
    /// - Parameter steps: how many comparisons may still be made; when none are left, all may match.
    func match(_ line: [StyledElement], unknown: Set<String>, steps: inout Int) -> Match {
        guard let last = line.last else { return .no }
        let own = compounds[0].match(last)
        guard own != .no else { return .no }
        return min(own, rest(1, line, before: line.count - 1, unknown, &steps))
    }

    /// Whether the compounds from `index` on match ancestors before `end`.
    private func rest(
        _ index: Int, _ line: [StyledElement], before end: Int, _ unknown: Set<String>, _ steps: inout Int
    ) -> Match {
        guard index < compounds.count else { return .yes }
        let compound = compounds[index]
        // Elements that the markup was cleaned of can't be looked for.
        if compound.isAmong(unknown) { return .maybe }
        switch combinators[index - 1] {
        case .sibling: return .maybe
        case .child:
            guard end > 0 else { return .no }
            steps -= 1
            let here = compound.match(line[end - 1])
            return here == .no ? .no : min(here, rest(index + 1, line, before: end - 1, unknown, &steps))
        case .descendant:
            var best = Match.no
            for place in (0..<end).reversed() {
                steps -= 1
                if steps < 0 { return .maybe }
                let here = compound.match(line[place])
                guard here != .no else { continue }
                best = max(best, min(here, rest(index + 1, line, before: place, unknown, &steps)))
                if best == .yes { break }
            }
            return best
        }
    }
}

extension Selector.Compound {
    /// Whether it asks for a type, class or id among `names`, which are written `form`, `.class`, `#id`.
    func isAmong(_ names: Set<String>) -> Bool {
        guard !names.isEmpty else { return false }
        if let type, names.contains(type) { return true }
        return classes.contains { names.contains("." + $0) } || ids.contains { names.contains("#" + $0) }
    }

    func match(_ element: StyledElement) -> Selector.Match {
        if let type, type != element.type { return .no }
        var match: Selector.Match = isVague ? .maybe : .yes
        for id in ids { match = min(match, Self.same(id, element.id[...])) }
        for name in classes {
            let best = element.classes.reduce(Selector.Match.no) { max($0, Self.same(name, $1)) }
            match = min(match, best)
        }
        for test in tests where match != .no { match = min(match, test.match(element)) }
        for place in places where match != .no {
            guard element.place > 0 else { return .maybe }
            if place > 0 ? element.place != place : element.place != element.siblings + 1 + place { return .no }
        }
        return match
    }

    /// Old pages may be compared without regard to case: names that differ only in it may be the same.
    private static func same(_ name: String, _ other: Substring) -> Selector.Match {
        if name == other { return .yes }
        return name.utf8.count == other.utf8.count && name.lowercased() == other.lowercased() ? .maybe : .no
    }
}

extension Selector.AttributeTest {
    fileprivate func match(_ element: StyledElement) -> Selector.Match {
        guard MarkupCleaner.isKept(attribute: name) else { return .maybe }
        guard let met = element.attributes[name] else { return .no }
        guard let value else { return .yes }
        return met == value ? .yes : met.lowercased() == value.lowercased() ? .maybe : .no
    }
}

/// What selectors ask of an element.
struct StyledElement: Sendable {
    /// In small letters.
    var type: String
    var id = ""
    var classes: [Substring] = []
    /// Attributes that the markup kept, by their names.
    var attributes: [String: String] = [:]
    /// Its place among the elements of its parent, from 1, and how many there are; 0 where it is not known.
    var place = 0
    var siblings = 0
    /// Whether it is a `details` that nobody has opened, and whether its summary was met.
    var isClosedDetails = false
    var hasSummary = false
}
