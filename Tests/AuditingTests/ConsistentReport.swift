import Auditing
import Reports
import TestSupport

/// Makes up reports in which every sum holds and every cell is filled in.
enum ConsistentReport {
    static func make(_ form: Form, using random: inout SeededGenerator) -> Report {
        var report = zero(form)
        fillApplications(&report, form, using: &random)
        for block in [DisputeBlock.review, .direct, .afterReview] {
            let cells = DisputeOutcome.allCases.filter { $0.block == block }
            var sum: Int64 = 0
            for cell in cells where cell.result != .total {
                let count = Int64(random.below(40))
                report.set(FigureKey(cell), count)
                sum += count
            }
            for cell in cells where cell.result == .total { report.set(FigureKey(cell), sum) }
        }
        return report
    }

    static func zero(_ form: Form) -> Report { RuleExample.zero(form) }

    /// Every column by itself, then the totals as the sums of the columns.
    private static func fillApplications(_ report: inout Report, _ form: Form, using random: inout SeededGenerator) {
        let rows = form.applications
        let parts = Applicant.allCases.filter { $0 != .total }
        for column in parts {
            var processed: Int64 = 0
            for row in rows where row.isOutcome && row != .resultsTotal {
                let count = Int64(random.below(30))
                report.set(FigureKey(row, column), count)
                processed += count
            }
            let carriedOut = Int64(random.below(10))
            let received = processed + carriedOut
            let carriedIn = Int64(random.below(Int(received) + 1))
            report.set(FigureKey(.resultsTotal, column), processed)
            report.set(FigureKey(.carriedOut, column), carriedOut)
            report.set(FigureKey(.carriedIn, column), carriedIn)
            report.set(FigureKey(.new, column), received - carriedIn)
        }
        for row in rows {
            let sum = parts.reduce(Int64(0)) { $0 + (report.figures[row, $1].count ?? 0) }
            report.set(FigureKey(row, .total), sum)
        }
    }
}
