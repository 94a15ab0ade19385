import Reports
import SourceText

/// The rules on the sections and tables of a report and the form that it is on.
extension Rule {
    package static let shapeSections = Rule(
        .shapeSections, .warning, in: .shape, on: .formsWithTables,
        title: .both("六个部分", "The six sections"),
        formula: "all six sections present, in order",
        meaning: .both(
            "国家规定的六个部分缺了或次序不对。",
            "One of the six mandatory sections is missing or out of order."),
        caution: .cautionOfShape,
        basis: BilingualText(
            chinese: "《政府信息公开条例》第五十条；年报格式的标题。",
            english: """
                Regulations on the Openness of Government Information, Article 50; the headings of \
                the form.
                """),
        cells: .none,
        check: .report(sections),
        fires: RuleExample("two exchanged") {
            $0.sections.swapAt(4, 5)
        },
        silent: RuleExample("six in order") { _ in })

    private static func sections(_ evidence: Evidence) -> Verdict {
        let sections = evidence.report.sections
        let missing = SectionKey.allCases.filter { key in !sections.contains { $0.key == key } }
        let late = zip(sections, sections.dropFirst()).filter { $0.key.rawValue > $1.key.rawValue }.map(\.1)
        if missing.isEmpty, late.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(
                instances: missing.count + late.count, places: late.map(\.place),
                detail: .sections(missing: missing, isOutOfOrder: !late.isEmpty)))
    }

    package static let shapeTables = Rule(
        .shapeTables, .error, in: .shape, on: .formsWithTables,
        title: .both("三张表格", "The three tables"),
        formula: "table 2, table 3 and table 4 are present",
        meaning: .both(
            "缺少规定的表格。",
            "A mandatory table is missing."),
        caution: .cautionOfShape,
        cells: .every,
        check: .report(tables),
        fires: RuleExample("no table 4") {
            for key in DisputeOutcome.allCases.map({ FigureKey($0) }) { $0.figures[key] = .absent }
        },
        silent: RuleExample("a table of blanks is a table") {
            for key in DisputeOutcome.allCases.map({ FigureKey($0) }) { $0.set(key, Figure(.blank)) }
        })

    private static func tables(_ evidence: Evidence) -> Verdict {
        let missing = [2, 3, 4].filter { evidence.hasTable[$0] != true }
        return missing.isEmpty ? .pass : .fail(Verdict.Fault(instances: missing.count, detail: .tables(missing)))
    }

    package static let shapeRows = Rule(
        .shapeRows, .error, in: .shape, on: .formsWithTables,
        title: .both("表格的行与列", "Rows and columns of the tables"),
        formula: "every row and column of the detected form is present exactly once",
        meaning: .both(
            "表格的行或列与国家格式不符，可能漏行或多行。",
            "Rows or columns differ from the form."),
        caution: .cautionOfShape,
        cells: .every,
        check: .report(rows),
        fires: RuleExample("a cell is missing") {
            $0.set("results.total@total", .absent)
        },
        silent: RuleExample("an added row") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "56", place: RuleExample.nowhere)]
        })

    /// Rows that an office adds do not fail it. A row that stands twice does not show in a report: reading makes its figures
    /// unreadable and says so in a problem.
    private static func rows(_ evidence: Evidence) -> Verdict {
        let tables = [2, 3, 4].filter { evidence.hasTable[$0] == true }
        let keys = tables.flatMap { evidence.cells(of: $0) }
        if keys.isEmpty { return .notEvaluable }
        let missing = keys.filter { evidence.state($0) == .absent }
        return missing.isEmpty ? .pass : .fail(Verdict.Fault(instances: missing.count, cells: missing))
    }

    package static let shapeForm = Rule(
        .shapeForm, .warning, in: .shape, on: .formsWithTables,
        title: .both("表格的版本", "Version of the form"),
        formula: "form == 2019 for Y in 2019..2020; form == 2021 for Y >= 2021",
        meaning: .both(
            "用了旧（或不对应）年份的表格格式。",
            "The form version does not match the year."),
        caution: .cautionOfShape,
        basis: BilingualText(
            chinese: "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号。",
            english: "国办公开办函〔2019〕60号; 国办公开办函〔2021〕30号."),
        cells: .none,
        check: .report(form),
        fires: RuleExample("the form before") {
            $0.form = Form.withTables.first
        },
        silent: RuleExample("the form of the year") { _ in })

    private static func form(_ evidence: Evidence) -> Verdict {
        guard let form = evidence.report.form, let year = evidence.report.year else { return .notEvaluable }
        // A form of which only the report knows was laid down too.
        let forms = Form.statutory.contains(form) ? Form.statutory : Form.statutory + [form]
        let expected = Form.due(in: year, among: forms).flatMap { $0.hasTables ? $0 : nil }
        return form == expected ? .pass : .fail(Verdict.Fault(instances: 1, detail: .form(form, expected: expected)))
    }

    package static let shapeOverview = Rule(
        .shapeOverview, .notice, in: .shape, on: .formsWithTopics,
        title: .both("总体情况的五个方面", "Five topics of section one"),
        formula: "section one treats 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障",
        meaning: .both(
            "总体情况应讲五个方面，缺了其中一项。",
            "Section one should cover five topics; one is missing."),
        caution: .cautionOfShape,
        basis: BilingualText(
            chinese: "国办公开办函〔2021〕30号一（一）。",
            english: "国办公开办函〔2021〕30号, part one (1)."),
        cells: .none,
        check: .report(overview),
        fires: RuleExample("one is missing", edit: RuleExample.section(.overview, "主动公开、依申请公开、政府信息管理、平台建设。")),
        silent: RuleExample("all five", edit: RuleExample.section(.overview, "主动公开、依申请公开、政府信息管理、平台建设和监督保障各有进展。")))

    private static func overview(_ evidence: Evidence) -> Verdict {
        guard let section = evidence.report.section(.overview) else { return .notEvaluable }
        let lines = evidence.prose.lines(of: .overview)
        let missing = (evidence.form?.overviewTopics ?? OverviewTopic.allCases).filter { topic in
            !topic.words.contains { word in lines.contains { $0.contains(word) } }
        }
        guard !missing.isEmpty else { return .pass }
        return .fail(
            Verdict.Fault(instances: missing.count, places: [section.place], detail: .topics(missing)))
    }
}

extension BilingualText {
    fileprivate static let cautionOfShape = BilingualText(
        chinese: "标题改写得太多时可能认不出来；请看原文。",
        english: "A heading or label that was changed too much may not be recognised: look at the original.")
}
