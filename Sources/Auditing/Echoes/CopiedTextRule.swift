import Reports

/// Q-BOILER: less than three tenths of a report's pieces of text stand in another report.
///
/// A rule over all reports at once: it is not among `Audit.rules`, which look at one agency's.
package enum CopiedTextRule {
    package static let id = RuleID.wordingCopiedText

    /// What the rule says of a report that resembles the reports of `resemblances`, the nearest first.
    ///
    /// `isComparable` is false for a report with too few words of its own.
    package static func result(_ resemblances: [Resemblance], isComparable: Bool) -> RuleResult {
        RuleResult(id, !resemblances.isEmpty ? .fail : isComparable ? .pass : .notEvaluable)
    }

    /// The finding, when the report resembles any other.
    package static func finding(_ resemblances: [Resemblance]) -> Finding? {
        let rule = id.rule
        guard case .resemblances(let check) = rule.check, let fault = check(resemblances).fault else { return nil }
        return Finding(
            result(resemblances, isComparable: true), severity: rule.severity, places: fault.places,
            instances: fault.instances, detail: fault.detail)
    }

    /// The nearest of all reports that one resembles, the nearest first.
    package static func nearest(_ resemblances: [Resemblance]) -> [Resemblance] {
        let sorted = resemblances.sorted { left, right in
            if left.isNearer(than: right) { return true }
            if right.isNearer(than: left) { return false }
            return (left.other.slug, left.other.year) < (right.other.slug, right.other.year)
        }
        return Array(sorted.prefix(EchoMeasure.resemblancesKept))
    }
}
