import Reports

/// A printed label told apart from the others of its kind.
struct LabelMatch<Key: Hashable>: Hashable {
    let key: Key
    /// The edits that turn the printed core into the label of the form; 0 for the label itself and for a known wording.
    let edits: Int
    /// Whether the printed core is the form's own.
    let isOfficial: Bool

    /// Whether the printed core differs from the official one (a known wording, or the nearest by far).
    var differs: Bool { !isOfficial }

    /// The match as evidence for a row.
    var row: Evidence.Row {
        if isOfficial { return .exact }
        return edits == 0 ? .variant : .near(edits: UInt8(min(edits, 31)))
    }

    /// The match as evidence for a column.
    var head: Evidence.Head {
        if isOfficial { return .exact }
        return edits == 0 ? .synonym : .near(edits: UInt8(min(edits, 31)))
    }
}
