import Foundation
import Reports
import TestSupport
import Testing

/// Random reports against a plain computation over names of cells.
@Suite struct IndicatorPropertyTests {
    @Test func everyDerivedValueIsThatOfAPlainComputation() {
        var numbers = 0
        var others = 0
        for seed in SeededGenerator.seeds(400) {
            var random = SeededGenerator(seed: seed)
            let form: Form = random.chance(50) ? .form2019 : .form2021
            let report = RandomReport.make(form, using: &random)
            let operands = IndicatorOperands(report, level: .county, kind: .department)
            let plain = PlainIndicators(report)
            for one in Indicator.derived where one.kind != .days {
                let met = one.value(of: operands)
                #expect(PlainIndicators.words(met) == plain.value(of: one.key), "GLASSHOUSE_SEED=\(seed): \(one.key)")
                if met.isNumber { numbers += 1 } else { others += 1 }
            }
        }
        #expect(numbers > 5_000 || ProcessInfo.processInfo.environment["GLASSHOUSE_SEED"] != nil)
        Shared.say("indicators of random reports: \(numbers) numbers and \(others) other states compared")
    }

    /// A hundred reports, of which five are as blank as random ones are; the others are filled in, as most reports are.
    private static func usualReports() -> [Report] {
        var random = SeededGenerator(seed: 7)
        return (0..<100).map { number in
            var report = RandomReport.make(random.chance(50) ? .form2019 : .form2021, using: &random)
            guard number >= 5 else { return report }
            for key in report.form?.cells ?? [] where report.figures[key].quantity == nil {
                report.figures[key] = Figure(.reported(.count(0)), text: "0")
            }
            return report
        }
    }

    @Test func tenThousandReportsTakeATenthOfASecond() {
        let reports = Self.usualReports()
        var operands: [IndicatorOperands] = []
        operands.reserveCapacity(10_000)
        let prepared = ContinuousClock().measure {
            for _ in 0..<100 { for report in reports { operands.append(IndicatorOperands(report)) } }
        }
        var numbers = 0
        let valued = ContinuousClock().measure {
            for one in operands {
                for indicator in Indicator.derived where indicator.value(of: one).isNumber { numbers += 1 }
            }
        }
        #expect(numbers > 0)
        // Generous, so that a busy machine does not fail it; the measured time stands in the log.
        #expect(prepared + valued < .seconds(2))
        let count = Indicator.derived.count
        Shared.say("indicators: 10,000 reports made ready in \(prepared), \(count) indicators of each in \(valued)")
    }
}

/// The formulas of the indicators written down once more, slowly, over names.
private struct PlainIndicators {
    let form: Form
    private var counts: [String: Int64] = [:]

    init(_ report: Report) {
        form = report.form ?? .form2014
        for key in form.cells { if let count = report.figures[key].count { counts[key.name] = count } }
    }

    static func words(_ value: IndicatorValue) -> String {
        switch value.result {
        case .count(let count), .signed(let count): "= \(count)"
        case .ratio(let ratio): "= \(ratio.numerator)/\(ratio.denominator)"
        case .notApplicable: "not applicable"
        case .notReported: "not reported"
        case .notComparable: "not comparable"
        default: "?"
        }
    }

    func value(of key: String) -> String {
        let total = names("results.total", "total")
        let parts = key.split(separator: "@").map(String.init)
        if parts.count == 2 {
            if parts[1] == "organizations_subtotal" {
                let columns = ["commercial_enterprise", "research_institution", "social_organization", "legal_service"]
                return sum((columns + ["other_organization"]).flatMap { row(parts[0], $0) })
            }
            return sum(row(parts[0], parts[1]))
        }
        if key.hasPrefix("applicant_share.") {
            return share(["applications.new@" + key.dropFirst(16)], ["applications.new@total"])
        }
        if key.hasPrefix("denial_ground_share.") {
            return share(["results.denied.\(key.dropFirst(20))@total"], row("results.denied.total", "total"))
        }
        let received = ["applications.new@total", "applications.carried_in@total"]
        let lawsuits = ["litigation.direct.total", "litigation.after_review.total"]
        switch key {
        case "received_total": return sum(received)
        case "completion_rate": return share(total, received)
        case "carry_over_rate": return share(["applications.carried_out@total"], received)
        case "disclosure_rate": return share(["results.granted@total", "results.partial@total"], total)
        case "full_disclosure_rate": return share(["results.granted@total"], total)
        case "denial_rate": return share(row("results.denied.total", "total"), total)
        case "unable_rate": return share(row("results.unable.total", "total"), total)
        case "not_processed_rate": return share(row("results.not_processed.total", "total"), total)
        case "other_rate": return share(row("results.other.total", "total"), total)
        case "review_correction_rate": return share(["review.corrected"], ["review.total"], less: ["review.pending"])
        case "litigation_loss_rate":
            return share(
                ["litigation.direct.corrected", "litigation.after_review.corrected"], lawsuits,
                less: ["litigation.direct.pending", "litigation.after_review.pending"])
        case "review_incidence": return share(["review.total"], total)
        case "litigation_incidence": return share(lawsuits, total)
        case "normative_net_change":
            let documents = "proactive.normative_documents"
            return form == .form2019 ? "not comparable" : difference("\(documents).issued", "\(documents).repealed")
        default: return "no such indicator"
        }
    }

    private func names(_ row: String, _ column: String) -> [String] { ["\(row)@\(column)"] }

    /// The cells of a row, or of the rows that a subtotal stands for.
    private func row(_ row: String, _ column: String) -> [String] {
        let isPrinted = row == "results.total" || (row == "results.other.total" && form == .form2019)
        guard row.hasSuffix(".total"), !isPrinted else { return ["\(row)@\(column)"] }
        let stem = String(row.dropLast("total".count))
        return form.cells.map(\.name).filter { $0.hasPrefix(stem) && $0.hasSuffix("@\(column)") }
    }

    private func isOnForm(_ names: [String]) -> Bool {
        let cells = Set(form.cells.map(\.name))
        return names.allSatisfy { cells.contains($0) }
    }

    private func add(_ names: [String]) -> Int64? {
        let values = names.compactMap { counts[$0] }
        return values.count == names.count ? values.reduce(0, +) : nil
    }

    private func sum(_ names: [String]) -> String {
        guard isOnForm(names) else { return "not comparable" }
        return add(names).map { "= \($0)" } ?? "not reported"
    }

    private func difference(_ left: String, _ right: String) -> String {
        guard let left = counts[left], let right = counts[right] else { return "not reported" }
        return "= \(left - right)"
    }

    private func share(_ part: [String], _ whole: [String], less: [String] = []) -> String {
        guard let all = add(whole), let taken = add(less) else { return "not reported" }
        if all - taken <= 0 { return "not applicable" }
        return add(part).map { "= \($0)/\(all - taken)" } ?? "not reported"
    }
}
