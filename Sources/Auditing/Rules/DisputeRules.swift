import Reports

/// The rules on the table of reconsiderations and lawsuits (table 4).
extension Rule {
    package static let table4ReviewSum = Rule(
        .table4ReviewSum, .error, in: .disputes, on: .formsWithTables,
        title: .both("行政复议相加", "Sum of the reconsiderations"),
        formula: "review.upheld + review.corrected + review.other + review.pending == review.total",
        meaning: .both(
            "行政复议四种情况相加应当等于总计。",
            "Reconsideration outcomes must add up to their total."),
        caution: .cautionOfDisputes,
        cells: .ofEquations,
        check: .sums(FormEquations { sum(of: .review, on: $0) }),
        fires: RuleExample("a total without parts") {
            $0.set("review.total", 1)
        },
        silent: RuleExample("one pending") {
            $0.set("review.pending", 1)
            $0.set("review.total", 1)
        })

    package static let table4DirectSum = Rule(
        .table4DirectSum, .error, in: .disputes, on: .formsWithTables,
        title: .both("直接起诉相加", "Sum of direct litigation"),
        formula: "litigation.direct.upheld + .corrected + .other + .pending == litigation.direct.total",
        meaning: .both(
            "未经复议直接起诉的四种情况相加应当等于总计。",
            "Direct litigation outcomes must add up to their total."),
        caution: .cautionOfDisputes,
        cells: .ofEquations,
        check: .sums(FormEquations { sum(of: .direct, on: $0) }),
        fires: RuleExample("a part without a total") {
            $0.set("litigation.direct.upheld", 1)
        },
        silent: RuleExample("another block is wrong") {
            $0.set("litigation.after_review.upheld", 1)
        })

    package static let table4AfterSum = Rule(
        .table4AfterSum, .error, in: .disputes, on: .formsWithTables,
        title: .both("复议后起诉相加", "Sum of litigation after reconsideration"),
        formula: """
            litigation.after_review.upheld + .corrected + .other + .pending == \
            litigation.after_review.total
            """,
        meaning: .both(
            "复议后起诉的四种情况相加应当等于总计。",
            "Post-reconsideration litigation outcomes must add up to their total."),
        caution: .cautionOfDisputes,
        cells: .ofEquations,
        check: .sums(FormEquations { sum(of: .afterReview, on: $0) }),
        fires: RuleExample("a part without a total") {
            $0.set("litigation.after_review.other", 1)
        },
        silent: RuleExample("another block is wrong") {
            $0.set("litigation.direct.upheld", 1)
        })

    private static func sum(of block: DisputeBlock, on form: Form) -> [Equation] {
        let cells = form.disputes.filter { $0.block == block }
        return [
            Equation(
                cells.filter { $0.result != .total }.map { .plus(FigureKey($0)) }, .equal,
                cells.filter { $0.result == .total }.map { .plus(FigureKey($0)) })
        ]
    }

    package static let table4Integer = Rule(
        .table4Integer, .error, in: .disputes, on: .formsWithTables,
        title: .both("复议诉讼表的件数", "Counts of the disputes table"),
        formula: "cell is an integer >= 0",
        meaning: .both(
            "案件数只能是零或正整数。",
            "Case counts must be non-negative integers."),
        caution: .cautionOfIntegers,
        cells: .table(4),
        check: .report { integers($0, in: 4) },
        fires: RuleExample("a negative count") {
            $0.set("review.total", -1)
        },
        silent: RuleExample("zeros") { _ in })

    package static let table4Blank = Rule(
        .table4Blank, .warning, in: .disputes, on: .formsWithTables,
        title: .both("复议诉讼表没有填的格子", "Blank cells of the disputes table"),
        formula: "count(null cells) == 0",
        meaning: .both(
            "复议诉讼表有格子没有填。",
            "Cells in the reconsideration/litigation table are blank."),
        caution: .cautionOfBlanks,
        cells: .table(4),
        check: .report { blanks($0, in: 4) },
        fires: RuleExample("a blank") {
            $0.set("review.total", Figure(.blank))
        },
        silent: RuleExample("blanks elsewhere") {
            $0.set("results.granted@total", Figure(.blank))
        })

    package static let plausibleDispute = Rule(
        .plausibleDispute, .notice, in: .disputes, on: .formsWithTables,
        title: .both("全部公开却有争议", "Disputes although all was granted"),
        formula: """
            NOT (review.total + litigation.direct.total + litigation.after_review.total > 0 AND \
            results.granted@natural_person-or-total > 0 AND every other known results.* cell \
            (excluding results.total) == 0)
            """,
        meaning: .both(
            "今年的申请全部同意公开，却有人申请复议或起诉。可能是往年的事，也可能填错，值得核对。",
            """
            Every application this year was granted, yet there were disputes. They may concern \
            earlier years, or a figure is wrong.
            """),
        caution: BilingualText(
            chinese: "复议和诉讼常常针对往年的答复，本条只提示核对。",
            english: "Disputes often concern replies of earlier years: this is only a hint to look."),
        basis: BilingualText(
            chinese: "仅属合理性提示，不表示违规。",
            english: "Plausibility only, not a breach."),
        cells: .some(disputed + granted),
        check: .report(dispute),
        fires: RuleExample("all granted, yet a dispute") {
            $0.set("results.granted@natural_person", 1)
            $0.set("review.total", 1)
        },
        silent: RuleExample("one was denied") {
            $0.set("results.granted@natural_person", 1)
            $0.set("results.denied.state_secret@natural_person", 1)
            $0.set("review.total", 1)
        })

    private static let disputed = [
        FigureKey(.reviewTotal), FigureKey(.directTotal), FigureKey(.afterReviewTotal),
    ]
    private static let granted = [FigureKey(.granted, .naturalPerson), FigureKey(.granted, .total)]

    private static func dispute(_ evidence: Evidence) -> Verdict {
        let isDisputed = anyPositive(disputed, evidence)
        let isGranted = anyPositive(granted, evidence)
        let known = { (key: FigureKey) in (evidence.count(key) ?? 0) != 0 }
        let hasOther = otherOutcomes.contains(where: known) || addedOutcomes(on: evidence.form).contains(where: known)
        if isDisputed == false || isGranted == false || hasOther { return .pass }
        guard isDisputed == true, isGranted == true else { return .notEvaluable }
        let cells = (disputed + granted).filter { (evidence.count($0) ?? 0) > 0 }
        return .fail(Verdict.Fault(instances: 1, cells: cells))
    }

    /// Whether one of the counts is above 0; `nil` when no known one is and one is not known.
    private static func anyPositive(_ keys: [FigureKey], _ evidence: Evidence) -> Bool? {
        let counts = keys.map { evidence.count($0) }
        if counts.contains(where: { ($0 ?? 0) > 0 }) { return true }
        return counts.contains(nil) ? nil : false
    }

    /// The cells of every outcome but that all was granted.
    private static let otherOutcomes = ApplicationRow.statutory
        .filter { $0.isOutcome && $0 != .granted && $0 != .resultsTotal }
        .flatMap { row in Applicant.allCases.map { FigureKey(row, $0) } }

    private static func addedOutcomes(on form: Form?) -> [FigureKey] {
        (form?.layout.added ?? []).filter { key in
            if case .application(let row, _) = key.cell { row.isOutcome } else { false }
        }
    }
}

extension BilingualText {
    fileprivate static let cautionOfDisputes = BilingualText(
        chinese: "案件跨年时，个别机关会把上年结案也写进来，造成合计不符。",
        english: "Where cases run over the turn of the year, some agencies count last year's outcomes too.")
}
