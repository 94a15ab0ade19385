/// The value of an indicator for one report: what it comes to or why it comes to nothing, and whether it is in doubt.
package struct IndicatorValue: Hashable, Sendable {
    package let result: Result
    /// The operands that are cells of a finding of severity error: figures that can't all be true.
    package let doubtfulCells: [FigureKey]

    package var isDoubtful: Bool { !doubtfulCells.isEmpty }

    package init(_ result: Result, doubtfulCells: [FigureKey] = []) {
        self.result = result
        self.doubtfulCells = doubtfulCells
    }

    /// States that must never be mixed up, and none but the first five is a number: nothing here is drawn as 0.
    package enum Result: Hashable, Sendable {
        case count(Int64)
        case signed(Int64)
        case ratio(Ratio)
        /// Days after the deadline; negative before it.
        case days(Int)
        case money(Money)
        /// 不适用: the whole is 0 (or, in a broken table, below 0), so there is no share of it.
        case notApplicable(whole: Int64)
        /// 未填报: these cells are blank, a placeholder, unreadable or not found; none when the date is missing or a
        /// sum is too large to be one.
        case notReported([FigureKey])
        /// 不可比: the report's form does not have these cells.
        case notComparable([FigureKey])
        /// The registry does not say what the agency is, so its deadline can't be told.
        case deadlineUnknown
    }

    /// Whether there is a number.
    package var isNumber: Bool {
        switch result {
        case .count, .signed, .ratio, .days, .money: true
        case .notApplicable, .notReported, .notComparable, .deadlineUnknown: false
        }
    }

    /// The number as it is printed: `12`, `+3`, `1/2`, `33.3%`, `-31`; money in yuan. `nil` when there is none.
    package var text: String? {
        switch result {
        case .count(let value): String(value)
        case .signed(let value): value > 0 ? "+\(value)" : String(value)
        case .ratio(let ratio): ratio.text
        case .days(let days): String(days)
        case .money(let money): money.yuanText
        case .notApplicable, .notReported, .notComparable, .deadlineUnknown: nil
        }
    }
}
