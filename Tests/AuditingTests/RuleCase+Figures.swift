import Reports

/// Cases of the rules over the figures of one report.
extension RuleCase {
    static let figures: [RuleCase] = applications + disputes + proactive

    private static let applications = [
        RuleCase(.table3Balance, .fail, "an application without an outcome") {
            $0.set("applications.new@total", 1)
        },
        RuleCase(.table3Balance, .pass, "what is open was carried over") {
            $0.set("applications.new@total", 1)
            $0.set("applications.carried_out@total", 1)
        },
        RuleCase(.table3Balance, .partial, "a blank is not 0") {
            $0.set("applications.carried_in@total", Figure(.blank))
        },
        RuleCase(.table3Balance, .notEvaluable, "no table") { $0.empty(table: 3, .absent) },
        RuleCase(.table3Balance, .pass, "the same on both forms, so the form need not be known") { $0.form = nil },
        RuleCase(.table3Balance, .notApplicable, "archive form") { report in
            report.form = nil
            report.year = 2016
        },
        RuleCase(.table3RowSum, .fail, "a total above its parts") { $0.set("results.granted@total", 1) },
        RuleCase(.table3RowSum, .pass, "parts and total") {
            $0.set("results.granted@natural_person", 1)
            $0.set("results.granted@legal_service", 2)
            $0.set("results.granted@total", 3)
        },
        RuleCase(.table3RowSum, .notEvaluable, "the rows of an unknown form") { $0.form = nil },
        RuleCase(.table3ResultSum, .fail, "a part of group six is not in the total") {
            $0.set("results.other.fee_unpaid@total", 1)
        },
        RuleCase(.table3ResultSum, .pass, "the printed row of the 2019 form", form: .form2019) {
            $0.set("results.other.total@total", 2)
            $0.set("results.total@total", 2)
        },
        RuleCase(.table3Integer, .fail, "a negative count") { $0.set("results.granted@total", -1) },
        RuleCase(.table3Integer, .pass, "zeros") { _ in },
        RuleCase(.table3Integer, .partial, "what is not one figure is no evidence") {
            $0.set("results.granted@total", Figure(.unreadable, text: "1 2"))
        },
        RuleCase(.table3Blank, .fail, "a dash does not fill a cell") {
            $0.set("results.granted@total", Figure(.placeholder, text: "-"))
        },
        RuleCase(.table3Blank, .pass, "an unreadable text fills a cell") {
            $0.set("results.granted@total", Figure(.unreadable, text: "1 2"))
        },
        RuleCase(.table3Blank, .notEvaluable, "no table") { $0.empty(table: 3, .absent) },
    ]

    private static let disputes = [
        RuleCase(.table4ReviewSum, .fail, "a total without parts") { $0.set("review.total", 1) },
        RuleCase(.table4ReviewSum, .pass, "one pending") {
            $0.set("review.pending", 1)
            $0.set("review.total", 1)
        },
        RuleCase(.table4ReviewSum, .notEvaluable, "a blank part") { $0.set("review.pending", Figure(.blank)) },
        RuleCase(.table4DirectSum, .fail, "a part without a total") { $0.set("litigation.direct.upheld", 1) },
        RuleCase(.table4DirectSum, .pass, "another block is wrong") { $0.set("litigation.after_review.upheld", 1) },
        RuleCase(.table4AfterSum, .fail, "a part without a total") { $0.set("litigation.after_review.other", 1) },
        RuleCase(.table4AfterSum, .pass, "another block is wrong") { $0.set("litigation.direct.upheld", 1) },
        RuleCase(.table4Integer, .fail, "a negative count") { $0.set("review.total", -1) },
        RuleCase(.table4Integer, .pass, "zeros") { _ in },
        RuleCase(.table4Blank, .fail, "a blank") { $0.set("review.total", Figure(.blank)) },
        RuleCase(.table4Blank, .pass, "blanks elsewhere") { $0.empty(table: 3, .blank) },
        RuleCase(.plausibleDispute, .fail, "all granted, yet a dispute") {
            $0.set("results.granted@natural_person", 1)
            $0.set("review.total", 1)
        },
        RuleCase(.plausibleDispute, .pass, "one was denied") {
            $0.set("results.granted@natural_person", 1)
            $0.set("results.denied.state_secret@natural_person", 1)
            $0.set("review.total", 1)
        },
        RuleCase(.plausibleDispute, .pass, "nothing granted") { $0.set("review.total", 1) },
        RuleCase(.plausibleDispute, .notEvaluable, "whether there were disputes is not known") {
            $0.set("results.granted@natural_person", 1)
            $0.empty(table: 4, .blank)
        },
    ]

    private static let proactive = [
        RuleCase(.table2Integer, .fail, "a negative count") { $0.set("proactive.licensing.decisions", -1) },
        RuleCase(.table2Integer, .fail, "a negative amount") { $0.set("proactive.fees.amount", -1) },
        RuleCase(.table2Integer, .pass, "a change may be negative", form: .form2019) {
            $0.set("proactive.licensing.items_delta", -1)
        },
        RuleCase(.table2Blank, .fail, "a blank") { $0.set("proactive.fees.amount", Figure(.blank)) },
        RuleCase(.table2Blank, .pass, "zeros") { _ in },
        RuleCase(.table2Delta, .fail, "fewer than none", form: .form2019) {
            $0.set("proactive.licensing.items_prev", 2)
            $0.set("proactive.licensing.items_delta", -3)
        },
        RuleCase(.table2Delta, .pass, "none left", form: .form2019) {
            $0.set("proactive.licensing.items_prev", 2)
            $0.set("proactive.licensing.items_delta", -2)
        },
        RuleCase(.table2Delta, .notApplicable, "not on the 2021 form") { _ in },
        RuleCase(.table2PublishedTotal, .fail, "more new ones than there are", form: .form2019) {
            $0.set("proactive.normative_documents.published", 1)
        },
        RuleCase(.table2PublishedTotal, .pass, "all are new", form: .form2019) {
            $0.set("proactive.normative_documents.published", 1)
            $0.set("proactive.normative_documents.total_public", 1)
        },
        RuleCase(.table2InForceFloor, .fail, "issued and not in force") {
            $0.set("proactive.normative_documents.issued", 1)
        },
        RuleCase(.table2InForceFloor, .pass, "issued and repealed") {
            $0.set("proactive.normative_documents.issued", 1)
            $0.set("proactive.normative_documents.repealed", 1)
        },
        RuleCase(.table2Rulemaking, .fail, "a county department with rules") {
            $0.set("proactive.regulations.in_force", 6)
        },
        RuleCase(.table2Rulemaking, .pass, "normative documents are another row") {
            $0.set("proactive.normative_documents.in_force", 6)
        },
        RuleCase(.table2Rulemaking, .notApplicable, "a city may make rules", level: .prefecture, kind: .government) {
            $0.set("proactive.regulations.in_force", 6)
        },
        RuleCase(.table2Rulemaking, .notEvaluable, "nobody knows who it is", level: nil, kind: nil) {
            $0.set("proactive.regulations.in_force", 6)
        },
        RuleCase(.table2Rulemaking, .pass, "no rules are right at any level", level: nil, kind: nil) { _ in },
        RuleCase(.table2ProcurementPair, .fail, "projects for nothing", form: .form2019) {
            $0.set("proactive.procurement.projects", 1)
        },
        RuleCase(.table2ProcurementPair, .pass, "a project with its amount", form: .form2019) {
            $0.set("proactive.procurement.projects", 1)
            $0.set("proactive.procurement.amount", 5)
        },
        RuleCase(.table2ProcurementPair, .notEvaluable, "a blank amount", form: .form2019) {
            $0.set("proactive.procurement.projects", 1)
            $0.set("proactive.procurement.amount", Figure(.blank))
        },
        RuleCase(.table2MoneyUnit, .fail, "a bare number", form: .form2019) {
            $0.set("proactive.procurement.amount", Figure(.unreadable, text: "251,000"))
        },
        RuleCase(.table2MoneyUnit, .pass, "a bare 0", form: .form2019) { _ in },
        RuleCase(.table2MoneyUnit, .notEvaluable, "two amounts", form: .form2019) {
            $0.set("proactive.procurement.amount", Figure(.unreadable, text: "3万元及2万元"))
        },
        RuleCase(.table2MoneyUnit, .fail, "元 under a head in 万元") {
            let money = Money(tenThousandths: 5 * Money.scale, unit: .yuan)
            $0.set("proactive.fees.amount", Figure(.reported(.money(money)), text: "5元"))
        },
        RuleCase(.table2MoneyUnit, .pass, "the head's unit") { $0.set("proactive.fees.amount", 5) },
        RuleCase(.table2ExtraBlank, .fail, "a label without a value") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "", place: nowhere)]
        },
        RuleCase(.table2ExtraBlank, .pass, "a label with a value") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "56", place: nowhere)]
        },
        RuleCase(.table2ExtraBlank, .notApplicable, "no added row") { _ in },
    ]
}
