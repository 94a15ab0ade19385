import SourceText

/// A figure that a report states in its prose.
package struct NarrativeFigure: Hashable, Sendable {
    package let key: NarrativeKey
    /// In the key's unit; 0 where the prose says that there was none (无, 未收到, 未发生).
    package let value: Int64
    /// The words that state it.
    package let text: String
    package let place: Place

    package init(key: NarrativeKey, value: Int64, text: String, place: Place) {
        self.key = key
        self.value = value
        self.text = text
        self.place = place
    }
}
