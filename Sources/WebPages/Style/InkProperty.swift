import SourceText

/// A property of CSS that can keep text from being seen as it is written.
enum InkProperty: UInt8, CaseIterable, Hashable, Sendable {
    // What has an effect of its own.
    case display, visibility, color, ground, picture, size, width, height, overflow, raise, direction, generated
    // What is either plain or doubtful.
    case opacity, decoration, position, left, right, top, bottom, depth, indent, marginLeft, marginTop, marginRight,
        clip, clipPath, mask, transform, scale, shift, float, order, flow, list, face, spacing, lineHeight, filter,
        blend, contentVisibility, security, fill, zoom, variant, feature, animation, writing, all

    /// Whether children take the value over.
    var isInherited: Bool {
        switch self {
        case .visibility, .color, .size, .direction, .indent, .list, .face, .spacing, .lineHeight, .security, .fill,
            .variant, .feature:
            true
        default: false
        }
    }

    /// Whether it matters only within a cell: page builders move and float whole columns, with tables in them, as they like.
    var isLocal: Bool {
        switch self {
        case .position, .float, .order, .flow, .animation, .shift, .picture, .depth, .marginTop, .marginLeft,
            .marginRight, .left, .right, .top, .bottom, .writing:
            true
        default: false
        }
    }

    /// What a value that is not plain, or not certain, makes of the text.
    var doubt: InkDoubts {
        switch self {
        case .decoration: .struck
        case .raise, .variant, .feature: .raised
        case .direction, .float, .order, .flow, .writing: .reversed
        case .generated, .picture, .list, .face: .pictured
        default: .hidden
        }
    }

    /// Bits that stand for sets of properties.
    var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// What a value of a property means for text.
enum InkValue: Hashable, Sendable {
    /// The text is seen as it is written.
    case plain
    /// As plain, and on lines of its own.
    case block
    /// The text is certainly not there.
    case off
    /// A row or column is certainly not there.
    case collapsed
    /// What the parent has.
    case inherited
    /// The text may not be seen, or in another way than it is written.
    case doubtful
    /// As doubtful, and so far away that it matters outside of cells too.
    case far
    /// Drawn a little over what stands beside it: no matter for a paragraph, but digits of a line may cover each other.
    case pulled
    case color(InkColor)
    /// A size as a share of the parent's.
    case share(Double)
}

/// One declaration of a rule or of an attribute `style`.
struct InkDeclaration: Hashable, Sendable {
    let property: InkProperty
    let value: InkValue
    var isImportant = false
}
