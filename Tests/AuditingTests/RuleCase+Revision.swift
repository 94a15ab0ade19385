import Reports

/// Cases of the rule over several versions of one report.
extension RuleCase {
    private static func gives(_ name: String, _ figure: Figure) -> Edit { { $0.set(name, figure) } }
    private static func gives(_ name: String, _ count: Int64) -> Edit { { $0.set(name, count) } }
    private static let new = "applications.new@total"

    private static func money(_ yuan: Int64, _ unit: MoneyUnit) -> Figure {
        Figure(.reported(.money(Money(tenThousandths: yuan * Money.scale, unit: unit))), text: "\(yuan)")
    }

    static let revisions: [RuleCase] = [
        RuleCase(.yearsRevision, .notApplicable, "one version") { _ in },
        RuleCase(.yearsRevision, .pass, "the same in all cells", versions: [{ _ in }]) { _ in },
        RuleCase(.yearsRevision, .fail, "another number", versions: [gives(new, 3)]) { _ in },
        RuleCase(.yearsRevision, .fail, "only the third version differs", versions: [{ _ in }, gives(new, 3)]) { _ in },
        RuleCase(.yearsRevision, .fail, "a blank is not 0", versions: [gives(new, Figure(.blank))]) { _ in },
        RuleCase(
            .yearsRevision, .pass, "blank in both", versions: [gives(new, Figure(.blank))],
            edit: gives(new, Figure(.blank))),
        RuleCase(
            .yearsRevision, .pass, "the same money in another unit",
            versions: [gives("proactive.fees.amount", money(10_000, .yuan))],
            edit: gives("proactive.fees.amount", money(10_000, .tenThousandYuan))),
        RuleCase(.yearsRevision, .partial, "a cell that we could not read", versions: [gives(new, Figure(.unreadable))])
        { _ in },
        RuleCase(
            .yearsRevision, .notEvaluable, "a version without tables",
            versions: [{ report in for table in 2...4 { report.empty(table: table, .absent) } }]
        ) { _ in },
        RuleCase(.yearsRevision, .fail, "the 2019 form", form: .form2019, versions: [gives(new, 3)]) { _ in },
    ]
}
