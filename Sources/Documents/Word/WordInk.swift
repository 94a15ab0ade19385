import Ink
import SourceText

/// How the text of a run looks, from all that a Word file says of it.
///
/// Source: ECMA-376 part 1, 17.7.2 (the order of styles), 17.7.3 (toggles).
struct WordInk: Sendable {
    /// Whether the text is certainly not shown.
    var isDropped = false
    var doubts: InkDoubts = []
    var isRaised = false
    /// In half points.
    var size = 20
    var position = 0

    /// What adds up to the look of a run, from the least to the strongest.
    struct Layers {
        var defaults = RunProperties()
        var table = RunProperties()
        /// What the table's style says of some of its cells, perhaps of this one.
        var parts: [WordStyles.Part] = []
        var paragraph = RunProperties()
        var character = RunProperties()
        var own = RunProperties()
        /// What is behind the text beside its own shade, the nearest first.
        var grounds: [WordShade] = []
        /// Whether a style is named that is of another kind than where it is named.
        var isMisnamed = false
    }

    init(_ layers: Layers) {
        self.init(layers, table: layers.table, ground: nil)
        for part in layers.parts {
            let other = WordInk(layers, table: layers.table.under(part.run), ground: part.cell)
            doubts.formUnion(other.doubts)
            if other.isDropped != isDropped {
                isDropped = false
                doubts.insert(.hidden)
            }
            if part.isCrossed { doubts.insert(.struck) }
        }
    }

    private init(_ layers: Layers, table: RunProperties, ground: WordShade?) {
        let made = layers.defaults.under(table).under(layers.paragraph).under(layers.character).under(layers.own)
        let levels = [table, layers.paragraph, layers.character]
        let hidden = Self.toggle(layers.own.isHidden, levels.map(\.isHidden), layers.defaults.isHidden)
        let struck = Self.toggle(layers.own.isStruck, levels.map(\.isStruck), layers.defaults.isStruck)
        let embossed = Self.toggle(layers.own.isEmbossed, levels.map(\.isEmbossed), layers.defaults.isEmbossed)
        let isOfTable = table.isHidden == true && layers.own.isHidden == nil
        if hidden == .on, !isOfTable, !layers.isMisnamed {
            isDropped = true
        } else if hidden != .off {
            doubts = .hidden
        }
        if struck != .off || made.isTwiceStruck == true { doubts.insert(.struck) }
        if embossed != .off || made.isPartlyHidden == true || made.hasFaintFill == true { doubts.insert(.hidden) }
        if made.isReversed == true { doubts.insert(.reversed) }
        if made.isSqueezed == true { doubts.insert(.raised) }
        if layers.isMisnamed, Self.bearsOnInk(layers.character) || Self.bearsOnInk(layers.paragraph) {
            doubts.insert(.hidden)
        }
        size = (made.isComplex == true ? made.complexSize : made.size) ?? 20
        position = made.position ?? 0
        isRaised = made.raise == .superscript
        if made.raise != nil, made.raise != RunProperties.Raise.none { doubts.insert(.raised) }
        if size <= Self.tiniest || (made.scale ?? 100) <= 20 { doubts.insert(.hidden) }
        // A digit is half as wide as it is high: less room than a third of that, and they are on each other.
        if let spacing = made.spacing, spacing < 0, -spacing * 10 > size * 33 { doubts.insert(.hidden) }
        if let font = made.font, Self.isPictures(font) { doubts.insert(.pictured) }
        if !Self.isSeen(made, on: [ground].compactMap { $0 } + layers.grounds) { doubts.insert(.hidden) }
    }

    // MARK: Toggles

    private enum Switched { case on, off, unsure }

    /// A property of the run's own decides; those of its styles switch each other off again, which programs do not agree on.
    private static func toggle(_ own: Bool?, _ levels: [Bool?], _ usual: Bool?) -> Switched {
        if let own { return own ? .on : .off }
        let count = levels.count { $0 == true }
        if usual == true { return levels.contains { $0 != nil } ? .unsure : .on }
        return count == 0 ? .off : count == 1 ? .on : .unsure
    }

    private static func bearsOnInk(_ run: RunProperties) -> Bool {
        run.isHidden != nil || run.isStruck != nil || run.isTwiceStruck != nil || run.color != nil || run.raise != nil
            || run.size != nil || run.position != nil
    }

    // MARK: What is seen

    /// Half points up to which a text is no more than a line.
    static let tiniest = 6

    private static func isPictures(_ font: String) -> Bool {
        let name = font.lowercased()
        let kinds = [
            "wingdings", "webdings", "marlett", "dingbats", "mt extra", "barcode", "code 128", "code 39", "3 of 9",
        ]
        return kinds.contains { name.contains($0) } || name == "symbol"
    }

    private static func isSeen(_ run: RunProperties, on grounds: [WordShade]) -> Bool {
        let colors: [SheetColor]
        switch run.color ?? .none {
        // The automatic colour is black or white, whichever is seen.
        case .none: return true
        case .unknown: return false
        case .colors(let list): colors = list
        }
        var behind: [SheetColor] = [.white]
        for ground in [run.highlight, run.shade].compactMap({ $0 }) + grounds {
            switch ground {
            case .none: continue
            case .unknown: return false
            case .colors(let list): behind = list
            }
            break
        }
        return colors.allSatisfy { color in behind.allSatisfy { color.isSeen(on: $0) } }
    }
}
