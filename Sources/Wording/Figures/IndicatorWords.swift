import Portals
import Reports

/// The value of an indicator in words: the number, or the state that stands in its place.
package enum IndicatorWords {
    package static func of(_ value: IndicatorValue, _ strings: Strings) -> String {
        switch value.result {
        case .days(let days):
            if days == 0 { return strings(.daysOnTime) }
            return strings(days > 0 ? .daysLate : .daysEarly, ["days": String(days.magnitude)])
        case .notApplicable: return strings(.stateNotApplicable)
        case .notReported: return strings(.stateNotReported)
        case .notComparable: return strings(.stateNotComparable)
        case .deadlineUnknown: return strings(.stateDeadlineUnknown)
        case .count, .signed, .ratio, .money: return value.text ?? ""
        }
    }

    /// The same of an indicator that may be one cell of the forms: what stands there and is no figure is told apart from
    /// a blank, since something was reported.
    package static func of(_ value: IndicatorValue, _ indicator: Indicator, in figures: FigureSheet, _ strings: Strings)
        -> String
    {
        guard case .notReported = value.result, let key = IndicatorCatalogue.figure(indicator) else {
            return of(value, strings)
        }
        let figure = figures[key]
        switch figure.status {
        case .placeholder, .unreadable: return StateWords.of(figure, strings)
        case .reported, .blank, .absent: return of(value, strings)
        }
    }

    /// The class of a cell that holds it: 0 is grey, a state is none of the numbers.
    package static func style(of value: IndicatorValue) -> StaticString? {
        switch value.result {
        case .count(0), .signed(0): "zero"
        case .count, .signed, .ratio, .days, .money: nil
        case .notApplicable: "zero"
        case .notReported, .deadlineUnknown: "blank"
        case .notComparable: "absent"
        }
    }
}
