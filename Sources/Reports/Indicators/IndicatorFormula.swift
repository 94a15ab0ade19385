/// How the value of an indicator comes about.
package enum IndicatorFormula: Hashable, Sendable {
    /// The terms added up.
    case sum([IndicatorTerm])
    case ratio([IndicatorTerm], over: [IndicatorTerm])
    /// One cell that holds money.
    case money(FigureKey)
    /// The days from the deadline to the report's date.
    case daysPastDeadline

    /// The terms of both sides.
    package var terms: [IndicatorTerm] {
        switch self {
        case .sum(let terms): terms
        case .ratio(let numerator, let denominator): numerator + denominator
        case .money(let key): [IndicatorTerm(key)]
        case .daysPastDeadline: []
        }
    }
}

/// What the value of an indicator is.
package enum IndicatorKind: String, CaseIterable, Hashable, Sendable {
    /// A number of things.
    case count
    /// A share: two counts, never a bare percentage.
    case ratio
    /// A change, which may be negative.
    case signed
    /// Days; negative is early.
    case days
    /// An amount of money.
    case money
}
