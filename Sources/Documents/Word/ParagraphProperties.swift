/// What a Word file says of a paragraph, or of one style of paragraphs, that bears on whether its text is seen.
///
/// Source: ECMA-376 part 1, 17.3.1 (paragraph properties).
struct ParagraphProperties: Sendable {
    var shade: WordShade?
    /// The height of a line where it is fixed, in twentieths of a point; 0 where it is not.
    var line: Int?
    var isReversed: Bool?
    /// Whether it stands in a frame of its own, beside where it is written.
    var isFramed: Bool?
    /// Whether it begins before its cell, or far behind.
    var isOutside: Bool?

    /// Takes in one element of a `pPr`.
    mutating func take(_ element: XMLElement) {
        guard element.space == .word else { return }
        switch element.name {
        case "shd": shade = WordShade(element)
        case "spacing":
            guard let height = element.number("line") else { return }
            line = element.value("lineRule") == "exact" ? height : 0
        case "bidi": isReversed = element.isOn
        case "framePr": isFramed = true
        case "ind":
            let starts = ["left", "start", "firstLine", "hanging", "right", "end"].compactMap { element.number($0) }
            let hanging = (element.number("hanging") ?? 0) - (element.number("left") ?? element.number("start") ?? 0)
            isOutside = starts.contains { $0 < -200 || $0 > 4_000 } || hanging > 400
        default: break
        }
    }

    /// These properties with `other` written over them.
    func under(_ other: ParagraphProperties) -> ParagraphProperties {
        var made = self
        made.shade = other.shade ?? shade
        made.line = other.line ?? line
        made.isReversed = other.isReversed ?? isReversed
        made.isFramed = other.isFramed ?? isFramed
        made.isOutside = other.isOutside ?? isOutside
        return made
    }
}
