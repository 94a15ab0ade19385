import Reports

/// The rules on two reports of one agency, or two versions of one.
extension Rule {
    package static let yearsCarryOver = Rule(
        .yearsCarryOver, .error, in: .years, on: .formsWithTables,
        title: .both("上年结转与今年转入", "Carried out against carried in"),
        formula: "applications.carried_out[Y-1]@c == applications.carried_in[Y]@c",
        meaning: .both(
            "去年说转到今年办的件数，应当等于今年说从去年转来的件数。",
            "Cases carried out last year must equal cases carried in this year."),
        caution: .cautionOfYears,
        cells: .some(Applicant.allCases.map { FigureKey(.carriedIn, $0) }),
        check: .years(carryOver),
        fires: RuleExample("one vanished", previous: RuleExample.cell("applications.carried_out@total", 1)) { _ in },
        silent: RuleExample(
            "carried out and in", previous: RuleExample.cell("applications.carried_out@total", 1),
            edit: RuleExample.cell("applications.carried_in@total", 1)))

    private static func carryOver(_ evidence: Evidence, _ previous: Evidence) -> Verdict {
        let equations = Applicant.allCases.map { column in
            Equation(
                [.plus(FigureKey(.carriedOut, column), .previous)], .equal, [.plus(FigureKey(.carriedIn, column))])
        }
        return EquationChecker(evidence, after: previous).check(equations)
    }

    package static let yearsInForce = Rule(
        .yearsInForce, .warning, in: .years, on: .columns([.issued, .repealed, .inForce]),
        title: .both("有效件数与上一年", "Documents in force against last year"),
        formula: """
            in_force[Y] == in_force[Y-1] + issued[Y] - repealed[Y], for proactive.regulations and \
            proactive.normative_documents
            """,
        meaning: .both(
            "现行有效件数应等于去年的有效件数加今年制发、减今年废止。",
            "In force now = in force last year + issued - repealed."),
        caution: .cautionOfYears,
        basis: BilingualText(
            chinese: "仅在前后两年都使用2021年格式时核对。",
            english: "Only when both years use the 2021 form."),
        cells: .table(2),
        check: .years(inForce),
        fires: RuleExample(
            "in force out of nothing", previous: { _ in },
            edit: RuleExample.cell("proactive.normative_documents.in_force", 1)),
        silent: RuleExample(
            "what was in force still is", previous: RuleExample.cell("proactive.normative_documents.in_force", 2),
            edit: RuleExample.cell("proactive.normative_documents.in_force", 2)))

    /// Only where both forms ask for what is in force: what is public (2019 form) is not that.
    private static func inForce(_ evidence: Evidence, _ previous: Evidence) -> Verdict {
        let rows = evidence.form?.proactiveRows(with: .inForce) ?? []
        let before = Set(previous.form?.proactiveRows(with: .inForce) ?? [])
        let equations = rows.filter(before.contains).map { row in
            let stock = FigureKey(row, .inForce)
            return Equation(
                [.plus(stock)], .equal,
                [.plus(stock, .previous), .plus(FigureKey(row, .issued)), .minus(FigureKey(row, .repealed))])
        }
        return equations.isEmpty ? .notApplicable : EquationChecker(evidence, after: previous).check(equations)
    }

    package static let yearsItems = Rule(
        .yearsItems, .warning, in: .years, on: .columns([.itemsPrevious, .itemsDelta]),
        title: .both("项目数与上一年", "Items against last year"),
        formula: "items_prev[Y] == items_prev[Y-1] + items_delta[Y-1], per row",
        meaning: .both(
            "今年写的“上一年项目数量”应等于去年的数量加去年的增减。",
            "This year's previous-items figure must equal last year's figure plus last year's change."),
        caution: .cautionOfYears,
        cells: .table(2),
        check: .years(items),
        fires: RuleExample(
            "items out of nothing", previous: { _ in }, edit: RuleExample.cell("proactive.licensing.items_prev", 3)),
        silent: RuleExample(
            "as many as the year before", previous: RuleExample.cell("proactive.licensing.items_prev", 3),
            edit: RuleExample.cell("proactive.licensing.items_prev", 3)))

    private static func items(_ evidence: Evidence, _ previous: Evidence) -> Verdict {
        let rows = evidence.form?.proactiveRows(with: .itemsDelta) ?? []
        let before = Set(previous.form?.proactiveRows(with: .itemsDelta) ?? [])
        let equations = rows.filter(before.contains).map { row in
            let items = FigureKey(row, .itemsPrevious)
            return Equation(
                [.plus(items)], .equal, [.plus(items, .previous), .plus(FigureKey(row, .itemsDelta), .previous)])
        }
        return equations.isEmpty ? .notApplicable : EquationChecker(evidence, after: previous).check(equations)
    }

    package static let yearsRevision = Rule(
        .yearsRevision, .notice, in: .years, on: .everyForm,
        title: .both("同一年报的两个版本", "Two versions of one report"),
        formula: "all cells equal between versions",
        meaning: .both(
            "同一份年报有两个版本，数字不一样。",
            "Two published versions of the same report differ."),
        caution: BilingualText(
            chinese: "两个版本都照原样保留；哪一个是最后的版本，要问发布机关。",
            english: "Both versions are kept as they are; which one is final only the agency can say."),
        basis: BilingualText(
            chinese: "中国社会科学院法学研究所2016年评估报告把发布后改动年报列为问题。",
            english: """
                The 2016 evaluation by the CASS Institute of Law lists reports changed after \
                publication as a problem.
                """),
        cells: .every,
        check: .versions(revision),
        fires: RuleExample("another number", versions: [RuleExample.cell("applications.new@total", 3)]) { _ in },
        silent: RuleExample("the same in all cells", versions: [{ _ in }]) { _ in })

    /// What counts is the value (of money the amount, whatever its unit) and, where there is none, the state: a blank is not
    /// the same as a dash. A cell that one version lacks, or that we could not read, can't be compared.
    static func revision(_ evidence: Evidence, _ versions: [ReportVersion]) -> Verdict {
        guard !versions.isEmpty else { return .notApplicable }
        var evaluated = 0
        var all = 0
        var differences: [VersionDifference] = []
        for (index, version) in versions.enumerated() {
            let keys = Set(evidence.report.keys + version.report.keys).sorted().filter {
                evidence.report.figures.isPrinted($0) || version.report.figures.isPrinted($0)
            }
            all += keys.count
            var cells: [VersionDifference.Cell] = []
            for key in keys {
                let shown = evidence.report.figures[key]
                let other = version.report.figures[key]
                guard let isSame = isSame(shown, other) else { continue }
                evaluated += 1
                if !isSame { cells.append(VersionDifference.Cell(key: key, shown: shown, other: other)) }
            }
            if cells.isEmpty { continue }
            differences.append(VersionDifference(path: version.path, number: index + 2, cells: cells))
        }
        guard !differences.isEmpty else { return .of(evaluated: evaluated, all: all, fault: nil) }
        let cells = differences.flatMap(\.cells)
        return .of(
            evaluated: evaluated, all: all,
            fault: Verdict.Fault(
                instances: cells.count, cells: Array(Set(cells.map(\.key))), detail: .versions(differences)))
    }

    private static func isSame(_ shown: Figure, _ other: Figure) -> Bool? {
        switch (shown.status, other.status) {
        case (.absent, _), (_, .absent), (.unreadable, _), (_, .unreadable): nil
        case (.reported(.money(let one)), .reported(.money(let two))): one.tenThousandths == two.tenThousandths
        default: shown.status == other.status
        }
    }

    package static let yearsJump = Rule(
        .yearsJump, .notice, in: .years, on: .everyForm,
        title: .both("一年之间的大变动", "Large changes within a year"),
        formula: "NOT (max(a,b) >= 100 AND max(a,b) >= 10*max(1,min(a,b)))",
        meaning: .both(
            "同一数字一年之间相差十倍以上，请核对。",
            "A figure changed tenfold or more in a year."),
        caution: BilingualText(
            chinese: "职能划转、集中整治都会使数字真实地猛增或猛减。",
            english: "Transferred duties or a campaign can make a figure truly jump."),
        basis: BilingualText(
            chinese: "仅属合理性提示。",
            english: "Plausibility only."),
        cells: .every,
        check: .years(jump),
        fires: RuleExample(
            "10 and 100", previous: RuleExample.cell("proactive.licensing.decisions", 10),
            edit: RuleExample.cell("proactive.licensing.decisions", 100)),
        silent: RuleExample(
            "11 and 100", previous: RuleExample.cell("proactive.licensing.decisions", 11),
            edit: RuleExample.cell("proactive.licensing.decisions", 100)))

    /// Plausibility only, and only within one form. Money is compared in 万元, the unit in which the form prints it.
    private static func jump(_ evidence: Evidence, _ previous: Evidence) -> Verdict {
        guard let form = evidence.form, form == previous.form else { return .notApplicable }
        var evaluated = 0
        var changes: [FigureChange] = []
        let keys = form.cells
        for key in keys {
            let state = evidence.state(key)
            guard state == previous.state(key) else { continue }
            if state == .count {
                evaluated += 1
                if isJump(previous.counts[key.index], evidence.counts[key.index], unit: 1) {
                    changes.append(
                        FigureChange(
                            key, before: .count(previous.counts[key.index]), after: .count(evidence.counts[key.index])))
                }
            } else if state == .money, let before = previous.report.figures[key].quantity,
                let after = evidence.report.figures[key].quantity, case .money(let old) = before,
                case .money(let new) = after
            {
                evaluated += 1
                let unit = Money.scale * MoneyUnit.tenThousandYuan.yuan
                if isJump(old.tenThousandths, new.tenThousandths, unit: unit) {
                    changes.append(FigureChange(key, before: before, after: after))
                }
            }
        }
        let fault =
            changes.isEmpty
            ? nil : Verdict.Fault(instances: changes.count, cells: changes.map(\.key), detail: .changes(changes))
        return .of(evaluated: evaluated, all: keys.count, fault: fault)
    }

    private static func isJump(_ before: Int64, _ after: Int64, unit: Int64) -> Bool {
        let most = max(before, after)
        return most >= 100 * unit && most / 10 >= max(unit, min(before, after))
    }
}

extension BilingualText {
    fileprivate static let cautionOfYears = BilingualText(
        chinese: "机构合并、改名或口径调整会使前后两年接不上；上一年的年报缺格时不核对那一列。",
        english: """
            Mergers, new names and changed ways of counting break the link between two years. Columns that are \
            blank in either year are not compared.
            """)
}
