/// A number that is worth comparing: a cell of the forms, or one derived from cells by a stated formula.
///
/// One definition for pages, charts, exports and commentary; keys are stable for ever. Stored as an index, like a
/// `FigureKey`; the words are looked up.
package struct Indicator: Hashable, Comparable, Sendable {
    package let index: Int

    private init(index: Int) { self.index = index }

    /// The indicator of that key, or `nil`.
    package init?(key: String) {
        guard let index = Self.indices[key] else { return nil }
        self.index = index
    }

    /// Every indicator: the derived ones in the order of their groups, then the cells of the forms.
    ///
    /// `results.other.total@…` is among the derived ones: the 2019 form prints it, the 2021 form only its parts.
    package static let all: [Indicator] = definitions.indices.map { Indicator(index: $0) }
    package static let derived: [Indicator] = all.filter { definitions[$0.index].group != nil }
    package static let figures: [Indicator] = all.filter { definitions[$0.index].group == nil }

    package var definition: IndicatorDefinition { Self.definitions[index] }
    package var key: String { definition.key }
    package var kind: IndicatorKind { Self.kinds[index] }
    package var formula: IndicatorFormula { Self.formulas[index] }

    package static func < (left: Indicator, right: Indicator) -> Bool { left.index < right.index }

    // MARK: Values

    /// What the indicator comes to in one report.
    ///
    /// Cells that are not on the form come before a whole of 0, and that before cells that say nothing: of a whole of 0
    /// there is no share whatever the other side may be.
    package func value(of operands: IndicatorOperands) -> IndicatorValue {
        switch Self.formulas[index] {
        case .sum(let terms):
            IndicatorValue(sum(terms, operands), doubtfulCells: operands.doubtfulCells(of: terms))
        case .ratio(let numerator, let denominator):
            IndicatorValue(
                ratio(numerator, denominator, operands),
                doubtfulCells: operands.doubtfulCells(of: numerator) + operands.doubtfulCells(of: denominator))
        case .money(let key):
            IndicatorValue(
                operands.money(key).map { .money($0) } ?? operands.reason([IndicatorTerm(key)]),
                doubtfulCells: operands.doubtfulCells(of: [IndicatorTerm(key)]))
        case .daysPastDeadline: IndicatorValue(days(operands))
        }
    }

    package func value(of published: PublishedReport) -> IndicatorValue { value(of: IndicatorOperands(published)) }

    private func sum(_ terms: [IndicatorTerm], _ operands: IndicatorOperands) -> IndicatorValue.Result {
        guard case .value(let sum) = operands.sum(terms) else { return operands.reason(terms) }
        return Self.kinds[index] == .signed ? .signed(sum) : .count(sum)
    }

    private func ratio(
        _ numerator: [IndicatorTerm], _ denominator: [IndicatorTerm], _ operands: IndicatorOperands
    ) -> IndicatorValue.Result {
        let part = operands.sum(numerator)
        let whole = operands.sum(denominator)
        if case .value(let part) = part, case .value(let whole) = whole {
            return Ratio(part, over: whole).map { .ratio($0) } ?? .notApplicable(whole: whole)
        }
        let reason = operands.reason(numerator, denominator)
        if case .notComparable = reason { return reason }
        if case .value(let whole) = whole, whole <= 0 { return .notApplicable(whole: whole) }
        return reason
    }

    private func days(_ operands: IndicatorOperands) -> IndicatorValue.Result {
        guard let date = operands.date, let deadline = operands.deadline else { return .notReported([]) }
        guard let day = deadline.day else { return .deadlineUnknown }
        return .days(date.days(since: day))
    }

    // MARK: The table of definitions

    private static let definitions: [IndicatorDefinition] = {
        let derived =
            IndicatorDefinition.intake + IndicatorDefinition.results + IndicatorDefinition.applicants
            + IndicatorDefinition.disputes + IndicatorDefinition.others
        let taken = Set(derived.map(\.key))
        return derived + FigureKey.all.filter { !taken.contains($0.name) }.map { IndicatorDefinition($0) }
    }()
    private static let formulas: [IndicatorFormula] = definitions.map(\.formula)
    private static let kinds: [IndicatorKind] = definitions.map(\.kind)
    private static let indices: [String: Int] = Dictionary(
        uniqueKeysWithValues: definitions.enumerated().map { ($0.element.key, $0.offset) })
}
