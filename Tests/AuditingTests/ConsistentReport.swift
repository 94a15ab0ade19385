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

    /// A report of 2020 or 2022 with a 0 in every cell.
    static func zero(_ form: Form) -> Report {
        let year = form == .form2019 ? 2020 : 2022
        var report = Report(title: "某镇\(year)年政府信息公开工作年度报告")
        report.year = year
        report.form = form
        report.date = CalendarDate(year: year + 1, month: 1, day: 20)
        report.sections = SectionKey.allCases.map {
            ReportSection(key: $0, heading: $0.label, place: RuleCase.nowhere)
        }
        for key in form.cells { report.set(key, 0) }
        return report
    }

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

extension Report {
    mutating func set(_ key: FigureKey, _ count: Int64) {
        if case .money = key.kind {
            let money = Money(tenThousandths: count * 10_000 * Money.scale, unit: count == 0 ? nil : .tenThousandYuan)
            set(key, Figure(.reported(.money(money)), text: count == 0 ? "0" : "\(count)万元"))
        } else {
            set(key, Figure(.reported(.count(count)), text: String(count)))
        }
    }

    mutating func set(_ key: FigureKey, _ figure: Figure) {
        var figure = figure
        figure.place = RuleCase.nowhere
        figures[key] = figure
    }
}
