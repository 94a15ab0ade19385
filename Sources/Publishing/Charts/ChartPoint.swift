import Reports

/// One value of a chart: where it is drawn, if it is, and what it is in words.
///
/// A state that is no number has words and no place: nothing stands for 0.
struct ChartPoint: Hashable, Sendable {
    /// `nil` is a gap.
    let tenths: Int64?
    /// The value as the site prints it elsewhere (`12`, `1/2`, `33.3%`), or the state.
    let words: String
    /// Made of figures that can't all be true.
    var isDoubtful = false

    init(tenths: Int64?, words: String, isDoubtful: Bool = false) {
        self.tenths = tenths
        self.words = words
        self.isDoubtful = isDoubtful
    }

    init(_ value: IndicatorValue, unit: ChartUnit, _ strings: Strings) {
        tenths = value.exactNumber.flatMap { unit.tenths(of: $0) }
        words = IndicatorWords.of(value, strings)
        isDoubtful = value.isDoubtful
    }
}
