/// All rules of a page, found by what the last part of their selectors asks for, as browsers do it.
struct StyleRules: Sendable {
    private struct Entry: Sendable {
        let selector: Selector
        let declarations: [InkDeclaration]
        let isVague: Bool
        let order: Int
    }

    /// What the cascade gives an element for one property.
    struct Result: Sendable {
        var value: InkValue
        var precedence: Int
        /// Other values that may win.
        var rivals: [InkValue] = []
    }

    /// Rivals of one value that are told apart: more of them add no doubt.
    private static let mostRivals = 8

    private var entries: [Entry] = []
    private var byType: [String: [Int]] = [:]
    private var byClass: [String: [Int]] = [:]
    private var byID: [String: [Int]] = [:]
    private var universal: [Int] = []
    /// Comparisons that are left for the whole page.
    private var steps = 5_000_000
    /// Types, classes and ids of elements that the markup was cleaned of.
    private let unknown: Set<String>
    /// Whether rules were left out: then every text may be styled by one.
    private(set) var isCut = false
    /// Whether a selector asks for attributes other than class and id.
    private(set) var asksForAttributes = false
    /// The properties that may make something doubtful somewhere on the page; declarations of others are of no use.
    private var matters: UInt64 = 0

    /// - Parameter others: the declarations of all attributes.
    init(_ sheets: [StyleSheet], others: [[InkDeclaration]], unknown: Set<String>) {
        self.unknown = unknown
        isCut = sheets.contains(where: \.isCut)
        for declarations in others {
            for one in declarations where !Self.isHarmless(one) { matters |= one.property.bit }
        }
        for sheet in sheets {
            for rule in sheet.rules {
                for one in rule.declarations where !Self.isHarmless(one) { matters |= one.property.bit }
            }
        }
        let colors = InkProperty.color.bit | InkProperty.ground.bit
        if matters & colors != 0 { matters |= colors }
        for sheet in sheets { add(sheet) }
    }

    /// Whether no text of the page can be doubtful for its style.
    var isEmpty: Bool { matters == 0 && !isCut }

    private static func isHarmless(_ declaration: InkDeclaration) -> Bool {
        // A list that is numbered by itself, and not by this.
        if declaration.property == .list { return false }
        switch declaration.value {
        case .plain, .inherited: return true
        // Spans that become blocks are lines of their own.
        case .block: return false
        case .color(let color):
            return declaration.property == .ground
                ? color.alpha == 0 || color.over(.white).contrast(to: .white) < InkColor.leastContrast : !color.isLight
        case .share(let share): return share > 0.6
        case .off, .collapsed, .doubtful, .far, .pulled: return false
        }
    }

    private mutating func add(_ sheet: StyleSheet) {
        for rule in sheet.rules {
            let kept = rule.declarations.filter { matters & $0.property.bit != 0 }
            guard !kept.isEmpty else { continue }
            let index = entries.count
            entries.append(
                Entry(
                    selector: rule.selector, declarations: kept, isVague: rule.isConditional, order: index))
            let own = rule.selector.compounds[0]
            if rule.selector.compounds.contains(where: { !$0.tests.isEmpty }) { asksForAttributes = true }
            if let id = own.ids.first {
                byID[id.lowercased(), default: []].append(index)
            } else if let name = own.classes.first {
                byClass[name.lowercased(), default: []].append(index)
            } else if let type = own.type {
                byType[type, default: []].append(index)
            } else {
                universal.append(index)
            }
        }
    }

    // MARK: Cascade

    /// What holds for the last of `line`.
    ///
    /// - Parameter hints: what attributes such as `bgcolor` say, which any rule overrides.
    /// - Parameter own: the declarations of the attribute `style`.
    mutating func cascade(
        _ line: [StyledElement], hints: [InkDeclaration], own: [InkDeclaration]
    ) -> [InkProperty: Result] {
        var results: [InkProperty: Result] = [:]
        var rivals: [(value: InkValue, property: InkProperty, precedence: Int)] = []
        for hint in hints { Self.put(hint, 0, &results) }
        if !entries.isEmpty, let element = line.last {
            var candidates = universal
            if !element.id.isEmpty { candidates += byID[element.id.lowercased()] ?? [] }
            for name in element.classes { candidates += byClass[name.lowercased()] ?? [] }
            candidates += byType[element.type] ?? []
            steps -= candidates.count
            // Work must not grow with rules times elements: from here on anything may be styled.
            guard steps > 0 else { return [.all: Result(value: .doubtful, precedence: 0)] }
            for index in candidates {
                let entry = entries[index]
                var match = steps > 0 ? entry.selector.match(line, unknown: unknown, steps: &steps) : .maybe
                if match == .no { continue }
                if entry.isVague { match = .maybe }
                let strength = entry.selector.specificity << 28 | (entry.order + 1)
                for one in entry.declarations {
                    let precedence = strength | (one.isImportant ? 1 << 60 : 0)
                    if match == .yes {
                        Self.put(one, precedence, &results)
                    } else {
                        rivals.append((one.value, one.property, precedence))
                    }
                }
            }
        }
        for one in own where matters & one.property.bit != 0 {
            Self.put(one, 1 << 56 | (one.isImportant ? 1 << 60 : 0), &results)
        }
        for rival in rivals {
            let met = results[rival.property] ?? Result(value: .inherited, precedence: -1)
            guard rival.precedence > met.precedence, rival.value != met.value, met.rivals.count < Self.mostRivals,
                !met.rivals.contains(rival.value)
            else { continue }
            var result = met
            result.rivals.append(rival.value)
            results[rival.property] = result
        }
        return results
    }

    private static func put(_ one: InkDeclaration, _ precedence: Int, _ results: inout [InkProperty: Result]) {
        if let met = results[one.property], met.precedence > precedence { return }
        // Declarations that share a property here, such as those of two margins, don't undo each other's doubt.
        if let met = results[one.property], met.precedence >> 28 == precedence >> 28,
            met.value == .doubtful || met.value == .far,
            one.property.isShared
        {
            return
        }
        results[one.property] = Result(value: one.value, precedence: precedence)
    }
}

extension InkProperty {
    /// Whether several properties of CSS are taken together.
    fileprivate var isShared: Bool {
        switch self {
        case .left, .top, .marginLeft, .marginTop, .shift, .width, .height, .overflow, .contentVisibility, .order,
            .picture:
            true
        default: false
        }
    }
}
