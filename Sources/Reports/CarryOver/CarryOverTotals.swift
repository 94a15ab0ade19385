/// Sums over the steps of ledgers, by the column 总计: what vanishes and what appears between years.
///
/// Vanished and appeared are never set off against each other. A sum says what it covers; one that is too
/// large to be told is `nil`.
package struct CarryOverTotals: Hashable, Sendable {
    /// Applications carried out of a year that the next one does not carry in.
    package var vanished: Int64? { gone.total }
    /// Applications carried in that the year before did not carry out.
    package var appeared: Int64? { come.total }
    /// Steps of which both sides are known.
    package private(set) var compared = 0
    /// Those of them that do not agree.
    package private(set) var differing = 0
    /// All steps: pairs of adjacent years between the first and the last report of an agency.
    package private(set) var pairs = 0
    private var gone = CheckedSum()
    private var come = CheckedSum()

    package init() {}

    /// Adds one step.
    package mutating func add(_ step: CarryOverStep) {
        pairs += 1
        guard let difference = step.total?.difference else { return }
        compared += 1
        if difference != 0 { differing += 1 }
        gone.add(max(0, -difference))
        come.add(max(0, difference))
    }
}
