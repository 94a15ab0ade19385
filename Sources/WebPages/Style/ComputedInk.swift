import SourceText

/// How text is seen at a place of a page: what its elements' styles come to.
struct ComputedInk: Sendable {
    /// Whether the element is there at all, and on lines of its own.
    private(set) var display = InkValue.plain
    /// Whether it is certain that the element is there.
    private(set) var isDisplayUncertain = false
    /// Whether the text leaves its space empty.
    private(set) var isUnseen = false
    /// Whether a line through the text begins here, or the text is raised or lowered here.
    private(set) var opensStruck = false
    private(set) var isRaised = false
    /// Whether rules write something before or behind the element.
    private(set) var isGenerated = false
    /// Whether a picture is behind the element itself.
    private(set) var hasPicture = false

    /// The doubts that all that stands in the element has.
    private(set) var passing: InkDoubts = []
    /// Those that end where a table begins.
    private var local: InkDoubts = []
    /// The inherited properties that are doubtful here.
    private var inherited: UInt64 = 0
    /// The colours that the text and its ground may have.
    private var colors: [InkColor] = [.black]
    private var grounds: [InkColor] = [.white]
    /// Whether they may be any.
    private var hasUnknownColor = false
    private var hasUnknownGround = false
    /// The size of text as a share of one that is easy to read.
    private var size = 1.0
    /// Whether text can't be told from its ground; worked out once for all texts of an element.
    private var isFaint = false

    /// What keeps text here from being plainly seen.
    var doubts: InkDoubts {
        var doubts = passing.union(local)
        if isFaint || size < 0.4 { doubts.insert(.hidden) }
        if inherited != 0 {
            for property in InkProperty.allCases where inherited & property.bit != 0 {
                doubts.formUnion(property.doubt)
            }
        }
        return doubts
    }

    /// At most this many colours are compared with each other.
    private static let mostColors = 4

    /// Takes in what the cascade gives an element. `self` is its parent's until now.
    ///
    /// - Parameter isCell: whether it is a cell or row, in which heights and alignment mean something else.
    /// - Parameter isTable: whether a table begins, whose cells are placed by it.
    mutating func enter(_ results: [InkProperty: StyleRules.Result], isCell: Bool, isTable: Bool) {
        display = .plain
        isDisplayUncertain = false
        opensStruck = false
        isRaised = false
        isGenerated = false
        hasPicture = false
        if isTable { local = [] }
        guard !results.isEmpty else { return }
        for (property, result) in results { enter(property, result, isCell: isCell) }
        if let overflow = results[.overflow], Self.isDoubtful(overflow),
            !isCell || results[.height]?.value == .doubtful,
            [InkProperty.width, .height].contains(where: { results[$0].map(Self.isDoubtful) ?? false })
        {
            passing.insert(.hidden)
        }
        if results[.color] != nil || results[.ground] != nil { compareColors() }
    }

    private static func isDoubtful(_ result: StyleRules.Result) -> Bool {
        ([result.value] + result.rivals).contains { $0 == .doubtful || $0 == .far || $0 == .off || $0 == .collapsed }
    }

    private mutating func enter(_ property: InkProperty, _ result: StyleRules.Result, isCell: Bool) {
        let values = [result.value] + result.rivals
        switch property {
        case .display:
            display = result.value == .inherited ? .plain : result.value
            let kinds = Set(values.map { $0 == .off })
            isDisplayUncertain = kinds.count > 1 || values.contains(.doubtful) && display != .off
            if isDisplayUncertain {
                passing.insert(.hidden)
                display = values.contains(.block) ? .block : .plain
            } else if values.contains(.block) {
                display = .block
            }
        case .visibility:
            if result.value == .off || result.value == .collapsed { isUnseen = true }
            if result.value == .plain { isUnseen = false }
            if values.contains(.collapsed), result.rivals.isEmpty { display = .collapsed }
            let isRivalled = result.rivals.contains { ($0 == .plain) == isUnseen }
            if isRivalled || values.contains(.doubtful) {
                isUnseen = false
                inherited |= property.bit
            } else {
                inherited &= ~property.bit
            }
        case .color:
            (colors, hasUnknownColor) = Self.merged(values, colors, hasUnknownColor, over: nil)
        case .ground:
            (grounds, hasUnknownGround) = Self.merged(values, grounds, hasUnknownGround, over: grounds)
        case .picture:
            guard Self.isDoubtful(result) else { return }
            hasUnknownGround = true
            hasPicture = true
            isFaint = true
            compareColors()
        case .size:
            let sizes = values.map { value -> Double in
                switch value {
                case .share(let share): size * share
                case .inherited: size
                case .doubtful, .off: 0
                case .plain, .block, .collapsed, .far, .pulled, .color: 1
                }
            }
            size = sizes.min() ?? size
        case .generated: isGenerated = Self.isDoubtful(result)
        case .width, .height, .overflow: break
        case .raise:
            guard !isCell, Self.isDoubtful(result) else { return }
            isRaised = true
            passing.insert(.raised)
        case .decoration:
            guard Self.isDoubtful(result) else { return }
            opensStruck = !passing.contains(.struck)
            passing.insert(.struck)
        default: enterOther(property, result, isCell: isCell)
        }
    }

    private mutating func enterOther(_ property: InkProperty, _ result: StyleRules.Result, isCell: Bool) {
        let isDoubtful = Self.isDoubtful(result)
        if property == .list { return isNumbered = isDoubtful }
        if property.isInherited {
            if isDoubtful {
                inherited |= property.bit
            } else if result.value == .plain, result.rivals.isEmpty {
                inherited &= ~property.bit
            }
            return
        }
        guard isDoubtful else { return }
        if property.isLocal, result.value != .far, !result.rivals.contains(.far) {
            if property == .writing, isCell { return }
            local.formUnion(property.doubt)
        } else {
            passing.formUnion(.hidden)
        }
    }

    /// The colours that one of `values` gives.
    private static func merged(
        _ values: [InkValue], _ before: [InkColor], _ wasUnknown: Bool, over ground: [InkColor]?
    ) -> ([InkColor], Bool) {
        var found: [InkColor] = []
        var isUnknown = false
        for value in values {
            switch value {
            case .color(let color):
                guard let ground, color.alpha < 1 else {
                    found.append(color)
                    continue
                }
                found += ground.map { color.over($0) }
                if color.alpha < 0.5 { isUnknown = isUnknown || wasUnknown }
            case .inherited, .plain, .block, .pulled:
                found += before
                isUnknown = isUnknown || wasUnknown
            case .doubtful, .far, .off, .collapsed, .share: isUnknown = true
            }
        }
        if found.count > mostColors { isUnknown = true }
        return (Array(Set(found).prefix(mostColors)), isUnknown)
    }

    private mutating func compareColors() {
        isFaint = hasUnknownColor || hasUnknownGround && colors.contains(where: \.isLight)
        for color in colors where !isFaint {
            for ground in grounds where color.over(ground).contrast(to: ground) < InkColor.leastContrast {
                isFaint = true
            }
        }
    }

    /// Whether lists here are numbered; `nil` where no style says so.
    private(set) var isNumbered: Bool?

    /// Takes an element away that is certainly not there.
    mutating func remove() { display = .off }

    /// Adds what an element means by itself, such as a raised text.
    mutating func add(_ doubts: InkDoubts) { passing.formUnion(doubts) }
}
