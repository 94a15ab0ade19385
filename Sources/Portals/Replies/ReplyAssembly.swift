import Commentary
import Reports
import SourceText

/// Finds what agencies' answers are about: the report, the finding, the cell.
package enum ReplyAssembly {
    /// The replies of `files` (path and what was read from it) in the order of their dates, and what is wrong with others.
    package static func assemble(
        _ files: [(path: String, page: MarkdownPage)], agencies: [PortalAgency]
    ) -> Parsed<[PortalReply]> {
        var replies: [PortalReply] = []
        var problems: [Problem] = []
        for file in files {
            let parsed = reply(file.path, file.page, agencies)
            if let reply = parsed.value { replies.append(reply) }
            problems += parsed.problems
        }
        replies.sort { ($0.date, $0.path) < ($1.date, $1.path) }
        return Parsed(replies, problems: problems)
    }

    private static func reply(
        _ path: String, _ page: MarkdownPage, _ agencies: [PortalAgency]
    ) -> Parsed<PortalReply?> {
        guard let matter = page.frontMatter.reply, let date = page.frontMatter.date, let wanted = matter.agency,
            let yearEntry = matter.year
        else { return Parsed(nil) }
        func problem(
            _ kind: ProblemKind, _ entry: ReplyMatter.Entry?, _ met: String, _ expected: String, wayOut: String? = nil
        ) -> Problem {
            Problem(kind, path: path, place: entry?.place, met: met, expected: expected, wayOut: wayOut)
        }
        guard let agency = agency(wanted.text, agencies) else {
            let nearest = NearestName.of(wanted.text, in: agencies.flatMap { [$0.slug, $0.name, $0.shortName] })
            return Parsed(
                nil,
                problems: [
                    problem(
                        .replyAgency, wanted, "the agency \(wanted.text)",
                        nearest ?? "the id or full name of one agency")
                ])
        }
        guard let year = Int(yearEntry.text), let submission = agency.report(year) else {
            let years = agency.years.map { String($0) }.joined(separator: ", ")
            return Parsed(
                nil,
                problems: [
                    problem(
                        .replyReport, yearEntry, "the year \(yearEntry.text)",
                        years.isEmpty ? "an agency with a report" : "one of \(years)")
                ])
        }
        var problems: [Problem] = []
        let rule = matter.rule.flatMap { RuleID(rawValue: $0.text.uppercased()) }
        if let entry = matter.rule {
            if let rule {
                if !submission.findings.contains(where: { $0.rule == rule }) {
                    problems.append(
                        problem(.replyNoFinding, entry, "no finding of \(rule.rawValue)", "a finding to answer"))
                }
            } else {
                let nearest = NearestName.of(entry.text.uppercased(), in: RuleID.allCases.map(\.rawValue))
                problems.append(
                    problem(.replyRule, entry, "the rule \(entry.text)", nearest ?? "the id of a rule"))
            }
        }
        let cell = matter.cell.flatMap { FigureKey(name: $0.text) }
        if let entry = matter.cell {
            let isOnForm = cell.map { submission.report.form?.cells.contains($0) ?? true } ?? false
            if !isOnForm {
                let names = (submission.report.form?.cells ?? FigureKey.all).map(\.name)
                problems.append(
                    problem(
                        .replyCell, entry, "the cell \(entry.text)",
                        NearestName.of(entry.text, in: names) ?? "the key of a cell of the report's form"))
            }
        }
        if let entry = matter.corrected {
            if matter.cell == nil {
                problems.append(problem(.replyCorrection, entry, "a corrected value without a cell", "cell: KEY"))
            } else if !isNumber(entry.text, isMoney: isMoney(cell)) {
                problems.append(problem(.replyCorrection, entry, "the value \(entry.text)", "a number"))
            }
        }
        if problems.contains(where: { $0.severity == .error }) { return Parsed(nil, problems: problems) }
        return Parsed(
            PortalReply(
                path: path, slug: agency.slug, year: year, rule: rule, cell: cell, corrected: matter.corrected?.text,
                date: date, author: page.frontMatter.author, source: matter.source, html: page.html),
            problems: problems)
    }

    /// By id or full name; by short name or alias only when a single agency has it.
    private static func agency(_ name: String, _ agencies: [PortalAgency]) -> PortalAgency? {
        if let found = agencies.first(where: { $0.slug == name || $0.name == name }) { return found }
        let short = agencies.filter { $0.shortName == name || $0.agency?.aliases.contains(name) == true }
        return short.count == 1 ? short.first : nil
    }

    private static func isMoney(_ cell: FigureKey?) -> Bool {
        if case .money = cell?.kind { true } else { false }
    }

    /// Digits with at most one point; for money a unit may follow. A sign is allowed for changes.
    private static func isNumber(_ text: String, isMoney: Bool) -> Bool {
        var number = text[...]
        if isMoney { for unit in ["亿元", "万元", "元"] where number.hasSuffix(unit) { number.removeLast(unit.count) } }
        if number.hasPrefix("-") || number.hasPrefix("+") { number.removeFirst() }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            && number.utf8.count <= 18
    }
}
