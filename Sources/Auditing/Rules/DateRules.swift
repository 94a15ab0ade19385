import Reports
import SourceText

/// The rules on the years and the date that a report names. Examples are of the second year of the newest form, 2022.
extension Rule {
    package static let yearTitle = Rule(
        .yearTitle, .error, in: .dates, on: .everyForm,
        title: .both("题目与正文的年份", "Year of the title and of the text"),
        formula: """
            title year == stated period year == most frequent year in section one (years inside 《》\
            , 〔〕 or law citations excluded)
            """,
        meaning: .both(
            "题目的年份与正文说的年份不一致。",
            "Title year and body year disagree."),
        caution: .cautionOfYearsInText,
        cells: .none,
        check: .report(titleYear),
        fires: RuleExample("another year twice", edit: RuleExample.section(.overview, "2021年工作。2021年任务。2022年。")),
        silent: RuleExample("as often as the title's", edit: RuleExample.section(.overview, "2021年以来，2022年完成任务。")))

    /// A year that is named as often as the title's is no contradiction.
    private static func titleYear(_ evidence: Evidence) -> Verdict {
        guard let year = evidence.report.year else { return .notEvaluable }
        let lines = evidence.prose.preamble + evidence.prose.lines(of: .overview)
        var places: [Int: [Place]] = [:]
        for line in lines {
            for mention in YearMention.mentions(in: line) { places[mention.year, default: []].append(line.place) }
        }
        guard !places.isEmpty else { return .notEvaluable }
        let own = places[year]?.count ?? 0
        let others = places.filter { $0.key != year && $0.value.count > own }
        guard let most = others.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) else { return .pass }
        return .fail(Verdict.Fault(instances: 1, places: most.value, detail: .years([most.key])))
    }

    package static let yearNext = Rule(
        .yearNext, .warning, in: .dates, on: .everyForm,
        title: .both("明年打算的年份", "Year of the plans"),
        formula: "a year bound to a plan verb (将|下一步|计划|拟) is report year + 1",
        meaning: .both(
            "写的是明年打算，年份却还是当年（或更早），可能沿用了旧稿。",
            "A plan for next year names the report year (or earlier): possibly an old draft."),
        caution: .cautionOfYearsInText,
        cells: .none,
        check: .report(nextYear),
        fires: RuleExample("this year's plan", edit: RuleExample.section(.problems, "2022年，将重点改进。")),
        silent: RuleExample("next year's plan", edit: RuleExample.section(.problems, "2023年，我镇将继续改进。")))

    // Asked of the sections on problems and other matters only: elsewhere 将 mostly means "took and", as in 将…列入.
    private static let verbs = ["将", "计划", "拟", "下一步"].map { Array($0.utf8) }
    /// What says that a thing is done, so that 将 is no plan.
    private static let done = ["已", "了", "虽"].map { Array($0.utf8) }
    /// The furthest that a verb may stand behind its year, in bytes: a comma and a subject.
    private static let reach = 24

    private static func nextYear(_ evidence: Evidence) -> Verdict {
        guard let year = evidence.report.year else { return .notEvaluable }
        var planned: [(year: Int, place: Place)] = []
        for line in evidence.prose.lines(of: .problems, .otherMatters) {
            for mention in YearMention.mentions(in: line) where isPlan(line, behind: mention.end) {
                planned.append((mention.year, line.place))
            }
        }
        guard !planned.isEmpty else { return .notApplicable }
        let stale = planned.filter { $0.year <= year }
        guard !stale.isEmpty else { return .pass }
        return .fail(
            Verdict.Fault(
                instances: stale.count, places: stale.map(\.place), detail: .years(Set(stale.map(\.year)).sorted())))
    }

    private static func isPlan(_ line: ProseLine, behind start: Int) -> Bool {
        let verbs = verbs.compactMap { line.find($0, from: start) }
        guard let verb = verbs.min(), verb - start <= reach else { return false }
        // Beyond a full stop it is another sentence.
        if let stop = line.find(Array("。".utf8), from: start), stop < verb { return false }
        return !done.contains { word in line.find(word, from: start).map { $0 < verb } ?? false }
    }

    package static let dateLate = Rule(
        .dateLate, .warning, in: .dates, on: .everyForm,
        title: .both("落款晚于期限", "Dated after the deadline"),
        formula: """
            department, township, street: date <= Jan 31 of Y+1; government of county level or \
            above: date <= Mar 31 of Y+1; severity is notice for level township
            """,
        meaning: .both(
            "年报公布（或落款）时间晚于期限。",
            "The report is dated after the deadline."),
        caution: .cautionOfDates,
        basis: BilingualText(
            chinese: "《政府信息公开条例》第四十九条：县级以上人民政府部门为1月31日前，县级以上地方人民政府为3月31日前。乡镇、街道未在条文中列明，1月31日是通常做法。",
            english: """
                Regulations on the Openness of Government Information, Article 49: departments at \
                county level and above by January 31, governments of county level and above by \
                March 31. Townships and streets are not named there; January 31 is the usual date.
                """),
        severityByLevel: [.township: .notice],
        cells: .none,
        check: .report(late),
        fires: RuleExample("a department in February", edit: RuleExample.dated(2, 1)),
        silent: RuleExample("a department on the last day", edit: RuleExample.dated(1, 31)))

    /// Article 49 does not name townships and streets: for them the day is usage, and lateness a notice, never a breach.
    /// Where the registry does not know the agency, only a date that is in time or late for everybody can be judged.
    private static func late(_ evidence: Evidence) -> Verdict {
        guard let date = evidence.report.date, let year = evidence.report.year,
            let deadline = ReportDeadline(reportYear: year, level: evidence.level, kind: evidence.kind)
        else { return .notEvaluable }
        if date <= deadline.earliest { return .pass }
        guard date > deadline.latest else { return .notEvaluable }
        let detail = Finding.Detail.late(
            date, limit: deadline.latest, days: date.days(since: deadline.latest), isNamedInLaw: deadline.isNamedInLaw)
        return .fail(
            Verdict.Fault(
                instances: 1, places: evidence.report.datePlace.map { [$0] } ?? [], detail: detail,
                severity: deadline.isNamedInLaw ? nil : .notice))
    }

    package static let dateEarly = Rule(
        .dateEarly, .notice, in: .dates, on: .everyForm,
        title: .both("落款早于年底", "Dated before the year's end"),
        formula: "date > Dec 31 of Y",
        meaning: .both(
            "落款日期在统计年度结束之前或当天，全年数字可能还没有结清。",
            "Dated on or before the last day of the statistical year: figures may not be final."),
        caution: .cautionOfDates,
        cells: .none,
        check: .report(early),
        fires: RuleExample("the last day of the year", edit: RuleExample.dated(12, 31, yearsAfter: 0)),
        silent: RuleExample("the first day after it", edit: RuleExample.dated(1, 1)))

    private static func early(_ evidence: Evidence) -> Verdict {
        guard let date = evidence.report.date, let year = evidence.report.year,
            let end = CalendarDate(year: year, month: 12, day: 31)
        else { return .notEvaluable }
        if date > end { return .pass }
        return .fail(
            Verdict.Fault(
                instances: 1, places: evidence.report.datePlace.map { [$0] } ?? [],
                detail: .early(date, periodEnd: end)))
    }

    package static let dateNoDate = Rule(
        .dateNoDate, .notice, in: .dates, on: .everyForm,
        title: .both("没有落款日期", "No date in the text"),
        formula: "a report date exists in the text or in metadata",
        meaning: .both(
            "文中没有落款日期，无法判断是否按时公布。",
            "No date in the text; timeliness cannot be judged."),
        caution: .cautionOfDates,
        cells: .none,
        check: .report(noDate),
        fires: RuleExample("no date") {
            $0.date = nil
        },
        silent: RuleExample("a date") { _ in })

    private static func noDate(_ evidence: Evidence) -> Verdict {
        evidence.report.date == nil && evidence.report.published == nil ? .fail(Verdict.Fault(instances: 1)) : .pass
    }
}

extension BilingualText {
    fileprivate static let cautionOfYearsInText = BilingualText(
        chinese: "正文引用往年文件或延续多年的计划时可能误报。",
        english: "May fire where the text cites earlier documents or plans that run over several years.")
    fileprivate static let cautionOfDates = BilingualText(
        chinese: "这里看的是文末落款，不是网上发布的时间；两者可能不同。",
        english: "This is the date under the text, not the day it went online; the two may differ.")
}
