import Commentary
import Portals
import Reports
import SourceText

/// Prints the blocks of an article: `table`, `chart`, `finding` and `quote`.
package struct ArticleBlocks: Sendable {
    package let site: Site
    package let directory: AgencyDirectory

    package static let names: Set<String> = ["table", "chart", "finding", "quote"]

    package func answer(_ name: String, _ entries: [BlockEntry], line: Int) throws(ArticleFault) -> InsertAnswer {
        switch name {
        case "table": try table(entries, id: "table-\(line)")
        case "chart": try chart(entries, id: "chart-\(line)")
        case "finding": try finding(entries)
        default: try quote(entries)
        }
    }

    private func table(_ entries: [BlockEntry], id: String) throws(ArticleFault) -> InsertAnswer {
        let fields = try BlockFields(entries, required: ArticleChoice.keys, optional: ["caption"])
        let choice = try ArticleChoice(fields, site: site, directory: directory)
        return InsertAnswer(
            html: ArticleTable(site: site, choice: choice, id: id).markup(), subjects: choice.subjects(in: site.portal))
    }

    private func chart(_ entries: [BlockEntry], id: String) throws(ArticleFault) -> InsertAnswer {
        let fields = try BlockFields(entries, required: ["kind"] + ArticleChoice.keys, optional: ["caption"])
        let value = try fields.required("kind")
        guard let kind = ArticleChart.Kind(rawValue: value.text) else {
            let known = ArticleChart.Kind.allCases.map(\.rawValue)
            throw ArticleFault(
                .articleBlockValue, met: "the kind \(value.text)",
                expected: NearestName.of(value.text, in: known) ?? "one of \(known.joined(separator: ", "))",
                place: value.place)
        }
        let choice = try ArticleChoice(fields, site: site, directory: directory)
        return InsertAnswer(
            html: try ArticleChart(site: site, kind: kind, choice: choice, id: id).markup(),
            subjects: choice.subjects(in: site.portal))
    }

    private func finding(_ entries: [BlockEntry]) throws(ArticleFault) -> InsertAnswer {
        let fields = try BlockFields(entries, required: ["agency", "year", "rule"])
        let (agency, submission) = try report(fields)
        let value = try fields.required("rule")
        let rule = try ArticleLinks.rule(value.text, in: site.portal, at: value.place)
        guard let finding = submission.findings.first(where: { $0.rule == rule }) else {
            let rules = submission.findings.map(\.rule.rawValue).joined(separator: ", ")
            throw ArticleFault(
                .articleFinding,
                met: "a finding by \(rule.rawValue) in \(agency.shortName) \(submission.year)",
                expected: rules.isEmpty ? "a report with findings" : "one of its findings: \(rules)", place: value.place
            )
        }
        return InsertAnswer(
            html: ArticleFinding(context: site.context, agency: agency, submission: submission, finding: finding)
                .markup(),
            subjects: ["agency:\(agency.slug)", "report:\(agency.slug)/\(submission.year)"])
    }

    private func quote(_ entries: [BlockEntry]) throws(ArticleFault) -> InsertAnswer {
        let fields = try BlockFields(entries, required: ["agency", "year"], optional: ["lines", "begins"])
        let (agency, submission) = try report(fields)
        let quote = ArticleQuote(context: site.context, agency: agency, submission: submission)
        switch (try fields.optional("lines"), try fields.optional("begins")) {
        case (let lines?, nil): return try quote.markup(try quote.lines(lines))
        case (nil, let words?): return try quote.markup(try quote.line(beginning: words))
        case (nil, nil):
            throw ArticleFault(.articleBlockKey, met: "a quotation of nothing", expected: "lines: or begins:")
        case (_?, let words?):
            throw ArticleFault(
                .articleBlockKey, met: "lines and begins", expected: "one of the two", place: words.place)
        }
    }

    private func report(_ fields: BlockFields) throws(ArticleFault) -> (PortalAgency, PublishedReport) {
        let name = try fields.required("agency")
        let year = try fields.required("year")
        let number = try BlockFields.year(year)
        let agency: PortalAgency
        do {
            agency = site.portal.agencies[try directory.place(of: name.text)]
        } catch {
            throw error.at(name.place)
        }
        guard let submission = agency.report(number) else {
            throw ArticleFigures.noReport(agency, number).at(year.place)
        }
        return (agency, submission)
    }
}
