/// A printed label told apart from the others of its kind.
struct LabelMatch<Key: Hashable>: Hashable {
    let key: Key
    /// Whether the printed core differs from the official one (a known variant, or the nearest by far).
    let differs: Bool
}
