import Reports

/// Cases of the rules over two years, dates, sections, tables and labels.
extension RuleCase {
    static let others: [RuleCase] = years + dates + shape

    private static let years = [
        RuleCase(.yearsCarryOver, .fail, "one vanished", previous: { $0.set("applications.carried_out@total", 1) }) {
            _ in
        },
        RuleCase(
            .yearsCarryOver, .pass, "carried out and in", previous: { $0.set("applications.carried_out@total", 1) }
        ) { $0.set("applications.carried_in@total", 1) },
        RuleCase(
            .yearsCarryOver, .partial, "blank", previous: { $0.set("applications.carried_out@total", Figure(.blank)) }
        ) { _ in },
        RuleCase(.yearsCarryOver, .notApplicable, "no year before") { _ in },
        RuleCase(.yearsCarryOver, .notApplicable, "a year is missing", previous: { $0.year = 2020 }) { _ in },
        RuleCase(.yearsInForce, .fail, "in force out of nothing", previous: { _ in }) {
            $0.set("proactive.normative_documents.in_force", 1)
        },
        RuleCase(
            .yearsInForce, .pass, "two and one issued, one repealed",
            previous: { $0.set("proactive.normative_documents.in_force", 2) }
        ) {
            $0.set("proactive.normative_documents.issued", 1)
            $0.set("proactive.normative_documents.repealed", 1)
            $0.set("proactive.normative_documents.in_force", 2)
        },
        RuleCase(.yearsInForce, .notApplicable, "the other form", previous: { $0.form = .form2019 }) { _ in },
        RuleCase(.yearsItems, .fail, "items out of nothing", form: .form2019, previous: { _ in }) {
            $0.set("proactive.licensing.items_prev", 3)
        },
        RuleCase(
            .yearsItems, .pass, "two and one", form: .form2019,
            previous: {
                $0.set("proactive.licensing.items_prev", 2)
                $0.set("proactive.licensing.items_delta", 1)
            }
        ) { $0.set("proactive.licensing.items_prev", 3) },
        RuleCase(
            .yearsJump, .fail, "10 and 100", previous: { $0.set("proactive.licensing.decisions", 10) }
        ) { $0.set("proactive.licensing.decisions", 100) },
        RuleCase(.yearsJump, .pass, "0 and 99", previous: { _ in }) { $0.set("proactive.licensing.decisions", 99) },
        RuleCase(
            .yearsJump, .pass, "11 and 100", previous: { $0.set("proactive.licensing.decisions", 11) }
        ) { $0.set("proactive.licensing.decisions", 100) },
        RuleCase(.yearsJump, .pass, "99万元 and 0", previous: { $0.set("proactive.fees.amount", 99) }) { _ in },
        RuleCase(.yearsJump, .fail, "100万元 and 0", previous: { $0.set("proactive.fees.amount", 100) }) { _ in },
        RuleCase(.yearsJump, .notApplicable, "the other form", previous: { $0.form = .form2019 }) { _ in },
    ]

    private static func dated(_ month: Int, _ day: Int, yearsAfter: Int = 1) -> Edit {
        { report in
            report.date = CalendarDate(year: (report.year ?? 0) + yearsAfter, month: month, day: day)
        }
    }

    private static let dates = [
        RuleCase(.dateLate, .fail, "a department in February", edit: dated(2, 1)),
        RuleCase(.dateLate, .pass, "a department on the last day", edit: dated(1, 31)),
        RuleCase(.dateLate, .pass, "a government in March", level: .county, kind: .government, edit: dated(3, 31)),
        RuleCase(.dateLate, .fail, "a government in April", level: .county, kind: .government, edit: dated(4, 1)),
        RuleCase(.dateLate, .fail, "a town in February", level: .township, kind: .government, edit: dated(2, 1)),
        RuleCase(.dateLate, .notEvaluable, "anybody in February", level: nil, kind: nil, edit: dated(2, 1)),
        RuleCase(.dateLate, .fail, "anybody in April", level: nil, kind: nil, edit: dated(4, 1)),
        RuleCase(.dateLate, .notEvaluable, "no date") { $0.date = nil },
        RuleCase(.dateEarly, .fail, "the last day of the year", edit: dated(12, 31, yearsAfter: 0)),
        RuleCase(.dateEarly, .pass, "the first day after it", edit: dated(1, 1)),
        RuleCase(.dateNoDate, .fail, "no date") { $0.date = nil },
        RuleCase(.dateNoDate, .pass, "a date") { _ in },
    ]

    private static let shape = [
        RuleCase(.shapeSections, .fail, "one missing") { $0.sections.remove(at: 4) },
        RuleCase(.shapeSections, .fail, "two exchanged") { $0.sections.swapAt(4, 5) },
        RuleCase(.shapeSections, .pass, "six in order") { _ in },
        RuleCase(.shapeTables, .fail, "no table 4") { $0.empty(table: 4, .absent) },
        RuleCase(.shapeTables, .pass, "a table of blanks is a table") { $0.empty(table: 4, .blank) },
        RuleCase(.shapeRows, .fail, "a cell is missing") { $0.set("results.total@total", .absent) },
        RuleCase(.shapeRows, .pass, "a missing table is another rule's") { $0.empty(table: 4, .absent) },
        RuleCase(.shapeRows, .pass, "an added row") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "56", place: nowhere)]
        },
        RuleCase(.shapeForm, .fail, "the old form in 2021") { report in
            report.form = .form2019
            report.year = 2021
        },
        RuleCase(.shapeForm, .pass, "the form of the year") { _ in },
        RuleCase(.shapeForm, .notEvaluable, "form not known") { $0.form = nil },
        RuleCase(.wordingLabel, .fail, "a label that differs") {
            $0.labelVariants = [
                LabelVariant(
                    row: "results.denied.safety_stability", official: "3.危及“三安全一稳定”", printed: "3.危机“三安全一稳定”",
                    place: nowhere)
            ]
        },
        RuleCase(.wordingLabel, .pass, "the official labels") { _ in },
    ]
}
