/// Sums over the steps of ledgers, by the column 总计: what vanishes and what appears between years.
///
/// Vanished and appeared are never set off against each other. A sum says what it covers.
package struct CarryOverTotals: Hashable, Sendable {
    /// Applications carried out of a year that the next one does not carry in.
    package private(set) var vanished: Int64 = 0
    /// Applications carried in that the year before did not carry out.
    package private(set) var appeared: Int64 = 0
    /// Steps of which both sides are known.
    package private(set) var compared = 0
    /// Those of them that do not agree.
    package private(set) var differing = 0
    /// All steps: pairs of adjacent years between the first and the last report of an agency.
    package private(set) var pairs = 0

    package init() {}

    /// Adds one step. A sum that grows too large stops the step from counting as compared.
    package mutating func add(_ step: CarryOverStep) {
        pairs += 1
        guard let difference = step.total?.difference else { return }
        let (gone, isGoneTooLarge) = vanished.addingReportingOverflow(max(0, -difference))
        let (come, isComeTooLarge) = appeared.addingReportingOverflow(max(0, difference))
        guard !isGoneTooLarge, !isComeTooLarge else { return }
        compared += 1
        if difference != 0 { differing += 1 }
        vanished = gone
        appeared = come
    }
}
