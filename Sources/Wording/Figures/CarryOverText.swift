import Reports

/// A step of a carry-over ledger in one sentence: what two reports say, never why.
package struct CarryOverText {
    private let strings: Strings

    package init(_ strings: Strings) { self.strings = strings }

    package func sentence(_ entry: CarryOverEntry, _ step: CarryOverStep) -> String {
        var values = ["before": String(step.previousYear), "year": String(step.year)]
        guard let difference = entry.difference, let out = entry.carriedOut.count, let into = entry.carriedIn.count
        else {
            let reasons = [
                reason(entry.carriedOut, year: step.previousYear, .ledgerOutUnknown),
                reason(entry.carriedIn, year: step.year, .ledgerInUnknown),
            ]
            values["reason"] = reasons.compactMap(\.self).joined(separator: strings(.coverageSeparator))
            return strings(.ledgerUnknown, values)
        }
        values["out"] = String(out)
        values["in"] = String(into)
        values["count"] = String(difference.magnitude)
        return strings(difference == 0 ? .ledgerEqual : difference < 0 ? .ledgerVanished : .ledgerAppeared, values)
    }

    private func reason(_ side: CarryOverSide, year: Int, _ phrase: Phrase) -> String? {
        switch side {
        case .reported: nil
        case .noReport: strings(.yearMissing, ["year": String(year)])
        case .unknown(let status):
            strings(phrase, ["year": String(year), "state": StateWords.of(Figure(status), strings)])
        }
    }
}
