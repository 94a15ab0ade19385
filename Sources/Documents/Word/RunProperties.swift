import Ink

/// What a Word file says of how a run looks, as far as it says anything: of one run, or of one style.
///
/// Source: ECMA-376 part 1, 17.3.2 (run properties).
struct RunProperties: Sendable {
    /// Toggles, which the styles of a run switch over (17.7.3).
    var isHidden: Bool?
    var isStruck: Bool?
    var isEmbossed: Bool?

    /// Other switches.
    var isTwiceStruck: Bool?
    /// Hidden in some views only.
    var isPartlyHidden: Bool?
    var isReversed: Bool?
    var isComplex: Bool?

    var raise: Raise?
    /// How far above the line it stands, in half points.
    var position: Int?
    /// In half points.
    var size: Int?
    var complexSize: Int?
    /// The colours that it may have; `WordShade.none` is the automatic one, which is always seen.
    var color: WordShade?
    var shade: WordShade?
    var highlight: WordShade?
    /// The width of its characters, in percent.
    var scale: Int?
    /// What is added to the width of each character, in twentieths of a point.
    var spacing: Int?
    var font: String?
    /// Several lines in one, or squeezed into a width that has no room for it.
    var isSqueezed: Bool?
    /// Filled with nothing, with a gradient, or transparent.
    var hasFaintFill: Bool?

    enum Raise: Sendable {
        case none
        case superscript
        case subscripted
    }

    /// Takes in one element of an `rPr`; of those of Word 2010 only what stands in its `textFill`.
    mutating func take(_ element: XMLElement) {
        guard element.space == .word else {
            if element.space == .word2010 { takeFill(element) }
            return
        }
        switch element.name {
        case "vanish": isHidden = element.isOn
        case "strike": isStruck = element.isOn
        case "dstrike": isTwiceStruck = element.isOn
        case "emboss", "imprint": isEmbossed = element.isOn
        case "specVanish", "webHidden": isPartlyHidden = element.isOn
        case "rtl": isReversed = element.isOn
        case "cs": isComplex = element.isOn
        case "vertAlign":
            switch element.value("val") {
            case "superscript": raise = .superscript
            case "subscript": raise = .subscripted
            default: raise = Raise.none
            }
        case "position": position = element.number("val")
        case "sz": size = element.number("val")
        case "szCs": complexSize = element.number("val")
        case "color": color = WordShade.color(element, "val", theme: "themeColor", "themeTint", "themeShade")
        case "shd": shade = WordShade(element)
        case "highlight": highlight = WordShade(highlight: element.value("val") ?? "none")
        case "w": scale = element.number("val")
        case "spacing": spacing = element.number("val")
        case "rFonts": font = element.value("ascii") ?? element.value("hAnsi") ?? font
        case "fitText": isSqueezed = (element.number("val") ?? 0) < 100
        case "eastAsianLayout":
            if element.value("combine") != nil || element.value("vert") != nil { isSqueezed = true }
        default: break
        }
    }

    /// The fill of text since Word 2010. Its colours stand for those of `color`; a transparent one is faint.
    private mutating func takeFill(_ element: XMLElement) {
        switch element.name {
        case "noFill", "gradFill": hasFaintFill = true
        case "alpha": if (element.number("val") ?? 100_000) > 40_000 { hasFaintFill = true }
        case "lumOff", "tint": if (element.number("val") ?? 0) > 80_000 { hasFaintFill = true }
        case "srgbClr": add(element.value("val").flatMap { SheetColor(hexadecimal: $0) })
        case "schemeClr":
            // An accent that is not known is no background.
            if let usual = element.value("val").flatMap({ WordShade.themeColor($0) }) { add(usual) }
        default: break
        }
    }

    /// Older programs show one of two colours, newer ones the other: both must be seen.
    private mutating func add(_ other: SheetColor?) {
        guard let other else {
            color = .unknown
            return
        }
        if case .colors(let colors) = color { color = .colors(colors + [other]) } else { color = .colors([other]) }
    }

    /// These properties with `other` written over them.
    func under(_ other: RunProperties) -> RunProperties {
        var made = self
        made.isHidden = other.isHidden ?? isHidden
        made.isStruck = other.isStruck ?? isStruck
        made.isEmbossed = other.isEmbossed ?? isEmbossed
        made.isTwiceStruck = other.isTwiceStruck ?? isTwiceStruck
        made.isPartlyHidden = other.isPartlyHidden ?? isPartlyHidden
        made.isReversed = other.isReversed ?? isReversed
        made.isComplex = other.isComplex ?? isComplex
        made.raise = other.raise ?? raise
        made.position = other.position ?? position
        made.size = other.size ?? size
        made.complexSize = other.complexSize ?? complexSize
        made.color = other.color ?? color
        made.shade = other.shade ?? shade
        made.highlight = other.highlight ?? highlight
        made.scale = other.scale ?? scale
        made.spacing = other.spacing ?? spacing
        made.font = other.font ?? font
        made.isSqueezed = other.isSqueezed ?? isSqueezed
        made.hasFaintFill = other.hasFaintFill ?? hasFaintFill
        return made
    }
}
