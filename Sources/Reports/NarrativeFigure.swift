import SourceText

/// A figure that a report states in its prose.
package struct NarrativeFigure: Hashable, Codable, Sendable {
    package let key: NarrativeKey
    /// In the key's unit without its decimal point; 0 where the prose says that there was none (无, 未收到, 未发生).
    package let value: Int64
    /// How many digits of `value` stand behind the decimal point: 66.7% is 667 with 1. Always 0 for counts.
    package let decimals: Int
    /// Whether it is stated as a part of the applications received this year, which may leave out those carried in.
    package let isPart: Bool
    /// The words that state it.
    package let text: String
    package let place: Place

    package init(
        key: NarrativeKey, value: Int64, decimals: Int = 0, isPart: Bool = false, text: String, place: Place
    ) {
        self.key = key
        self.value = value
        self.decimals = decimals
        self.isPart = isPart
        self.text = text
        self.place = place
    }

    /// The value as it is printed, without its unit and trailing zeros: 3, 66.7.
    package var valueText: String { Money.decimal(value, scale: decimals) }
}
