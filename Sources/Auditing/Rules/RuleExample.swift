import Reports
import SourceText

/// A small case for a rule: a report with a 0 in every cell and all sections, but for what is said here.
package struct RuleExample: Sendable {
    package typealias Edit = @Sendable (inout Report) -> Void

    /// The case in a few words.
    package let about: String
    let level: AgencyLevel?
    let kind: AgencyKind?
    /// What the year before looks like; `nil` when there is no report for it.
    let previous: Edit?
    /// What other versions of the report look like.
    let versions: [Edit]
    /// The reports that its text resembles.
    package let resemblances: [Resemblance]
    let edit: Edit

    package init(
        _ about: String, level: AgencyLevel? = .county, kind: AgencyKind? = .department, previous: Edit? = nil,
        versions: [Edit] = [], resemblances: [Resemblance] = [], edit: @escaping Edit
    ) {
        self.about = about
        self.level = level
        self.kind = kind
        self.previous = previous
        self.versions = versions
        self.resemblances = resemblances
        self.edit = edit
    }

    /// What all rules say of the case on `form`.
    package func outcome(on form: Form) -> Audit.Outcome {
        var report = Self.zero(form)
        edit(&report)
        let before = previous.map { edit in
            var before = Self.zero(form)
            before.year = before.year.map { $0 - 1 }
            edit(&before)
            return Evidence(before, level: level, kind: kind)
        }
        let others = versions.map { edit in
            var other = Self.zero(form)
            edit(&other)
            return ReportVersion(path: "other.txt", report: other)
        }
        return Audit.run(Evidence(report, level: level, kind: kind), previous: before, versions: others)
    }

    /// A report of the form's second year, in time, with a 0 in every cell.
    package static func zero(_ form: Form) -> Report {
        let year = form.firstYear + 1
        var report = Report(title: "某镇\(year)年政府信息公开工作年度报告")
        report.year = year
        report.form = form
        report.date = CalendarDate(year: year + 1, month: 1, day: 20)
        report.sections = SectionKey.allCases.map { ReportSection(key: $0, heading: $0.label, place: nowhere) }
        for key in form.cells { report.set(key, 0) }
        return report
    }

    package static let nowhere = Place(line: 1, column: 1)

    // MARK: Edits

    /// One cell with another count.
    static func cell(_ name: String, _ count: Int64) -> Edit { { $0.set(name, count) } }

    /// A section with other words.
    package static func section(_ key: SectionKey, _ texts: String...) -> Edit {
        { report in
            let paragraphs = texts.map { ReportParagraph(text: $0, place: nowhere) }
            report.sections.removeAll { $0.key == key }
            report.sections.append(ReportSection(key: key, heading: key.label, place: nowhere, paragraphs: paragraphs))
        }
    }

    /// A figure of the prose.
    package static func says(_ key: NarrativeKey, _ value: Int64) -> NarrativeFigure {
        NarrativeFigure(key: key, value: value, text: "\(value)", place: nowhere)
    }

    /// A date so many years after the year of the report.
    package static func dated(_ month: Int, _ day: Int, yearsAfter: Int = 1) -> Edit {
        { report in
            report.date = report.year.flatMap { CalendarDate(year: $0 + yearsAfter, month: month, day: day) }
        }
    }
}

/// For examples: figures stand nowhere in a text.
extension Report {
    /// Sets the cell of that name; a name that no form has changes nothing, and the example fails.
    package mutating func set(_ name: String, _ count: Int64) {
        if let key = FigureKey(name: name) { set(key, count) }
    }

    package mutating func set(_ name: String, _ figure: Figure) {
        if let key = FigureKey(name: name) { set(key, figure) }
    }

    /// Sets a count, or an amount in 万元.
    package mutating func set(_ key: FigureKey, _ count: Int64) {
        if case .money = key.kind {
            let money = Money(tenThousandths: count * 10_000 * Money.scale, unit: count == 0 ? nil : .tenThousandYuan)
            set(key, Figure(.reported(.money(money)), text: count == 0 ? "0" : "\(count)万元"))
        } else {
            set(key, Figure(.reported(.count(count)), text: String(count)))
        }
    }

    package mutating func set(_ key: FigureKey, _ figure: Figure) {
        var figure = figure
        figure.place = RuleExample.nowhere
        figures[key] = figure
    }
}
