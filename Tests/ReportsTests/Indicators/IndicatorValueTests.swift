import Reports
import SourceText
import TestSupport
import Testing

/// Every derived indicator in every state it can have.
@Suite struct IndicatorValueTests {
    /// A report with 12 in every count of its form, in a year of that form.
    private static func full(_ form: Form, count: Int64 = 12) -> Report {
        var report = Report(title: "甲镇年度报告")
        report.form = form
        report.year = form == .form2021 ? 2021 : 2020
        report.date = CalendarDate(year: form == .form2021 ? 2022 : 2021, month: 2, day: 5)
        for key in form.cells {
            if case .money = key.kind { continue }
            report.figures[key] = Figure(.reported(.count(count)), text: String(count))
        }
        return report
    }

    private static func value(_ key: String, of report: Report, findings: [Finding] = []) throws -> IndicatorValue {
        let indicator = try #require(Indicator(key: key), "\(key)")
        return indicator.value(
            of: IndicatorOperands(report, findings: findings, level: .county, kind: .department))
    }

    @Test(
        arguments: [
            ("received_total", "24", "24"), ("completion_rate", "50.0%", "50.0%"),
            ("carry_over_rate", "50.0%", "50.0%"),
            ("disclosure_rate", "200.0%", "200.0%"), ("full_disclosure_rate", "100.0%", "100.0%"),
            ("denial_rate", "800.0%", "800.0%"), ("unable_rate", "300.0%", "300.0%"),
            ("not_processed_rate", "500.0%", "500.0%"), ("other_rate", "100.0%", "300.0%"),
            ("results.denied.total@total", "96", "96"), ("results.unable.total@natural_person", "36", "36"),
            ("results.not_processed.total@total", "60", "60"), ("results.other.total@total", "12", "36"),
            ("applications.new@organizations_subtotal", "60", "60"),
            ("results.other.total@organizations_subtotal", "60", "180"),
            ("applicant_share.natural_person", "100.0%", "100.0%"),
            ("denial_ground_share.state_secret", "12.5%", "12.5%"), ("review_incidence", "100.0%", "100.0%"),
            ("litigation_incidence", "200.0%", "200.0%"), ("days_vs_deadline", "5", "5"),
            ("normative_net_change", nil, "0"), ("applications.new@total", "12", "12"),
            ("proactive.licensing.items_delta", "+12", nil), ("results.other.misc@total", nil, "12"),
            ("results.other.misc@organizations_subtotal", nil, "60"),
        ] as [(String, String?, String?)])
    func aFullReportHasEveryValueOfItsForm(_ key: String, on2019: String?, on2021: String?) throws {
        for (form, text) in [(Form.form2019, on2019), (.form2021, on2021)] {
            let value = try Self.value(key, of: Self.full(form))
            #expect(value.text == text, "\(form)")
            #expect(!value.isDoubtful)
            if text == nil {
                guard case .notComparable(let cells) = value.result else {
                    Issue.record("\(key) on \(form): \(value.result)")
                    continue
                }
                #expect(!cells.isEmpty && cells.allSatisfy { !form.cells.contains($0) })
            }
        }
    }

    /// What pending cases leave: 12 of 12 pending is a whole of 0.
    @Test(arguments: ["review_correction_rate", "litigation_loss_rate"])
    func pendingCasesAreNoneOfTheWhole(_ key: String) throws {
        var report = Self.full(.form2021)
        #expect(try Self.value(key, of: report).result == .notApplicable(whole: 0))
        for pending in [DisputeOutcome.reviewPending, .directPending, .afterReviewPending] {
            report.figures[pending] = Figure(.reported(.count(1)), text: "1")
        }
        let wanted = key.hasPrefix("review") ? Ratio(12, over: 11) : Ratio(24, over: 22)
        #expect(try Self.value(key, of: report).result == wanted.map { .ratio($0) })
        report.figures[.reviewPending] = Figure(.reported(.count(13)), text: "13")
        report.figures[.directPending] = Figure(.reported(.count(25)), text: "25")
        let below: Int64 = key.hasPrefix("review") ? -1 : -2
        #expect(try Self.value(key, of: report).result == .notApplicable(whole: below))
    }

    private static let ratios = Indicator.derived.filter { $0.kind == .ratio }

    @Test(arguments: [Form.form2019, .form2021]) func ofNothingThereIsNoShare(_ form: Form) {
        let operands = IndicatorOperands(Self.full(form, count: 0))
        #expect(Self.ratios.count == 26)
        for one in Self.ratios { #expect(one.value(of: operands).result == .notApplicable(whole: 0), "\(one.key)") }
    }

    @Test(arguments: [Figure.Status.blank, .placeholder, .unreadable, .absent])
    func aCellThatSaysNothingIsNamed(_ status: Figure.Status) {
        for form in [Form.form2019, .form2021] {
            for one in Indicator.derived where one.kind != .days {
                let report = Self.full(form)
                let operands = IndicatorOperands(report)
                guard one.value(of: operands).isNumber || one.kind == .ratio else { continue }
                for key in operands.cells(of: one.formula.terms) {
                    var broken = report
                    broken.figures[key] = Figure(status, text: "-")
                    guard status != .absent || !key.name.hasPrefix("results.other") else { continue }
                    let result = one.value(of: IndicatorOperands(broken)).result
                    // A whole of 0 has no share, whatever the part may be.
                    if case .notApplicable = result { continue }
                    #expect(result == .notReported(cells(of: key, in: one, operands)), "\(one.key), \(key.name)")
                }
            }
        }
    }

    /// `key` as often as it is an operand.
    private func cells(of key: FigureKey, in one: Indicator, _ operands: IndicatorOperands) -> [FigureKey] {
        operands.cells(of: one.formula.terms).filter { $0 == key }
    }

    @Test func aBlankPartOfNothingIsStillNoShare() throws {
        var report = Self.full(.form2019)
        report.figures[.resultsTotal, .total] = Figure(.reported(.count(0)), text: "0")
        report.figures[.granted, .total] = Figure(.blank)
        #expect(try Self.value("disclosure_rate", of: report).result == .notApplicable(whole: 0))
        report.figures[.resultsTotal, .total] = Figure(.blank)
        #expect(
            try Self.value("disclosure_rate", of: report).result
                == .notReported([FigureKey(.granted, .total), FigureKey(.resultsTotal, .total)]))
    }

    /// Some reports of 2021 print the old table 3: its row stands for the three that are missing.
    @Test func theOtherFormsRowStandsForItsParts() throws {
        var report = Self.full(.form2019)
        report.form = .form2021
        #expect(try Self.value("other_rate", of: report).result == Ratio(12, over: 12).map { .ratio($0) })
        report.figures[.otherTotal, .total] = .absent
        guard case .notReported(let cells) = try Self.value("other_rate", of: report).result else {
            Issue.record("a value without a cell")
            return
        }
        #expect(cells == [.otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc].map { FigureKey($0, .total) })
    }

    @Test(arguments: [2014, 2018]) func theOldFormIsNotComparable(_ year: Int) throws {
        var report = Report(title: "甲镇年度报告")
        report.year = year
        for one in Indicator.derived where one.kind != .days {
            guard case .notComparable = one.value(of: IndicatorOperands(report)).result else {
                Issue.record("\(one.key)")
                continue
            }
        }
    }

    @Test func aReportWithoutTablesOrFormHasReportedNothing() throws {
        var report = Report(title: "甲镇年度报告")
        report.year = 2020
        for one in Indicator.derived {
            guard case .notReported = one.value(of: IndicatorOperands(report)).result else {
                Issue.record("\(one.key)")
                continue
            }
        }
    }

    @Test func aSumThatIsTooLargeIsNone() throws {
        var report = Self.full(.form2019)
        report.figures[.new, .total] = Figure(.reported(.count(.max)), text: "9")
        #expect(try Self.value("received_total", of: report).result == .notReported([]))
    }

    @Test func theDeadlineIsAskedOfTheRegistry() throws {
        let days = try #require(Indicator(key: "days_vs_deadline"))
        var report = Self.full(.form2019)
        #expect(days.value(of: IndicatorOperands(report)).result == .deadlineUnknown)
        #expect(days.value(of: IndicatorOperands(report, level: .county, kind: .government)).result == .days(-54))
        #expect(days.value(of: IndicatorOperands(report, level: .township, kind: .government)).result == .days(5))
        report.date = nil
        #expect(days.value(of: IndicatorOperands(report, level: .county, kind: .government)).result == .notReported([]))
    }

    @Test func moneyIsAnIndicatorInYuan() throws {
        var report = Self.full(.form2021)
        let key = FigureKey(.fees, .feesAmount)
        report.figures[key] = Figure(
            .reported(.money(Money(tenThousandths: 12_500_000, unit: .tenThousandYuan))), text: "0.125")
        #expect(try Self.value(key.name, of: report).text == "1250")
        report.figures[key] = Figure(.blank)
        #expect(try Self.value(key.name, of: report).result == .notReported([key]))
        #expect(try Self.value("proactive.procurement.amount", of: report).text == nil)
    }

    @Test func onlyFindingsOfErrorsMakeAValueDoubtful() throws {
        let key = FigureKey(.carriedIn, .total)
        for severity in [Severity.error, .warning, .notice, .info] {
            let finding = Finding(
                RuleResult(.yearsCarryOver, .fail), severity: severity, cells: [key], instances: 1)
            for one in Indicator.derived {
                let operands = IndicatorOperands(Self.full(.form2021), findings: [finding])
                let isOperand = operands.cells(of: one.formula.terms).contains(key)
                #expect(one.value(of: operands).isDoubtful == (isOperand && severity == .error), "\(one.key)")
            }
        }
    }
}
