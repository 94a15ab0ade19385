import Components
import Portals
import Reports
import SourceText
import Themes
import Wording
import Writing

/// What stands on a report's page.
struct ReportContent {
    let site: Site
    let agency: PortalAgency
    let submission: PublishedReport
    /// The start of the SHA-256 of the record that is published beside the page; empty where none is made.
    let record: String
    private let addresses: ReportAddresses
    private var report: Report { submission.report }
    /// The agency's place in the portal, and the report's among the agency's.
    private let place: (agency: Int, report: Int)
    private var year: Int { submission.year }
    private var strings: Strings { site.strings }

    /// - Parameters:
    ///   - index: the agency's place in the portal.
    ///   - report: the report's place among the agency's.
    init(site: Site, agency index: Int, report: Int, record: String) {
        self.site = site
        agency = site.portal.agencies[index]
        submission = agency.reports[report]
        addresses = ReportAddresses(agency.slug, submission)
        self.record = record
        place = (index, report)
    }

    var content: PageContent {
        let values = ["agency": agency.shortName, "year": String(year)]
        return PageContent(
            heading: strings(.titleReport, values),
            description: strings(.describeReport, ["agency": agency.name, "year": String(year)]),
            trail: RegionPage.trail(agency.region, site: site) + [
                Link(label: agency.shortName, href: site.href(.agency(slug: agency.slug))),
                Link(label: String(year), href: ""),
            ],
            data: OfferedData(
                years: [year], region: agency.region,
                files: [
                    (.record(slug: agency.slug, year: year), "application/json"),
                    (.sourceText(slug: agency.slug, year: year), "text/plain"),
                ]),
            values: [
                "years": .list(AgencyPage.tiles(of: agency, site: site, current: year).map(\.values)),
                "facts": .list(facts), "findings": .html(findings), "replies": .html(otherReplies),
                "changes": .html(
                    ChangeMarkup(site.context, site.history, site.portal).markup(ofReport: "\(agency.slug)/\(year)")),
                "cite": .html(CitationMarkup(site.context).markup(of: submission, agency: agency, record: record)),
                "notices_any": .flag(!notices.isEmpty),
                "notices": .list(notices),
                "toc": .list(contents.map(\.valuesWithoutNote)),
                "sections": .html(sections),
                "indicators": .html(
                    IndicatorTable(
                        site.context, site.values(ofAgency: place.agency), report: place.report
                    ).markup()),
                "echoes": .html(echoes),
                "source": .list(sourceFacts),
                "previous": neighbour(before: true),
                "next": neighbour(before: false), "title_as_printed": .text(report.title),
            ])
    }

    // MARK: Facts

    private var facts: [[String: TemplateValue]] {
        let form = report.form.map { strings(.formName, ["form": $0.rawValue]) } ?? strings(.formUnknown)
        var facts = [Fact.text(strings(.factForm), form)]
        if let date = report.date, let place = report.datePlace {
            facts.append(Fact.sourced(strings(.factDate), date.iso, line: place.line))
        } else {
            facts.append(Fact.text(strings(.factDate), strings(.dateNone)))
        }
        if let published = report.published { facts.append(Fact.text(strings(.factPublished), published.iso)) }
        if let signature = report.signature, let place = report.signaturePlace {
            facts.append(Fact.sourced(strings(.factSignature), signature, line: place.line))
        }
        facts.append(Fact.link(strings(.factSource), "source.txt", "source.txt"))
        return facts
    }

    private var sourceFacts: [[String: TemplateValue]] {
        let source = submission.source
        var facts = [
            Fact.link(strings(.factSource), "source.txt", "source.txt"),
            originalFact(addresses.own.original.map(VersionMarkup.name)),
            Fact.link(strings(.factRecord), "record.json", "record.json"),
            Fact.code(strings(.factPath), source.path),
        ]
        if !source.sha256.isEmpty { facts.append(Fact.code(strings(.factHash), source.sha256)) }
        facts.append(Fact.text(strings(.factEncoding), source.encoding))
        for (version, links) in zip(submission.otherVersions, versions) {
            facts.append(Fact.code(strings(.factVersion), version.source.path))
            facts.append(Fact.link(strings(.factSource), links.text, links.text))
            facts.append(originalFact(links.original))
        }
        if let form = report.form { facts.append(Fact.text(strings(.factForm), form.issuedBy)) }
        let address = site.portal.settings.canonical(site.href(.report(slug: agency.slug, year: year)))
        if let address { facts.append(Fact.code(strings(.factAddress), address)) }
        return facts
    }

    /// The agency's own file, or why it is not offered.
    private func originalFact(_ name: String?) -> [String: TemplateValue] {
        guard let name else { return Fact.text(strings(.factOriginal), strings(.originalWithheld)) }
        return Fact.link(strings(.factOriginal), name, name)
    }

    /// What could not be read or had to be assumed, in the reader's words.
    private var notices: [[String: TemplateValue]] {
        submission.submission.problems.filter { $0.severity <= .notice }.map { problem in
            var line = ByteWriter()
            if let place = problem.place {
                line.markup("<a href=\"source.txt\" data-line=\"")
                line.number(place.line)
                line.markup("\">")
                line.text(strings(.sourceLine, ["line": String(place.line)]))
                line.markup("</a>")
            }
            return [
                "line": .html(line.bytes), "text": .text(strings.summary(ofProblem: problem.kind.id)),
                "subject": .text(subject(of: problem)),
                "severity": .text(problem.severity.rawValue),
            ]
        }
    }

    /// What a problem is about: the name of a cell in words, or the label that the report should have or has.
    private func subject(of problem: Problem) -> String {
        guard let subject = problem.subject else { return "" }
        let words = FigureKey(name: subject).map { FigureName.of($0, strings) } ?? subject
        return CoreText.printed(Array(words.utf8)[...])
    }

    private func neighbour(before: Bool) -> TemplateValue {
        let years = agency.years
        let other = before ? years.last { $0 < year } : years.first { $0 > year }
        guard let other else { return .object(["href": .text(""), "label": .text("")]) }
        return .object([
            "href": .text(site.href(.report(slug: agency.slug, year: other))), "label": .text(String(other)),
        ])
    }

    private var versions: [VersionLinks] {
        addresses.others.map {
            VersionLinks(text: VersionMarkup.name($0.text), original: $0.original.map(VersionMarkup.name))
        }
    }

    private var findings: [UInt8] {
        var out = ByteWriter()
        FindingMarkup(strings: strings, base: site.base, replies: replies, versions: versions).write(
            submission.findings, repairs: submission.repairs, to: &out)
        return out.bytes
    }

    private var replies: ReplyMarkup {
        ReplyMarkup(site.context, report: report, replies: site.portal.replies(to: agency.slug, year: year))
    }

    /// The answers that stand with no finding.
    private var otherReplies: [UInt8] {
        let answered = Set(submission.findings.map(\.rule))
        guard replies.hasOthers(than: answered) else { return [] }
        var out = ByteWriter()
        replies.writeOthers(than: answered, to: &out)
        return out.bytes
    }

    private var echoes: [UInt8] {
        var out = ByteWriter()
        let own = ReportReference(slug: agency.slug, agencyName: agency.shortName, year: year)
        ResemblanceMarkup(site.context, own: own, text: site.text).write(submission.resemblances, to: &out)
        return out.bytes
    }

    /// The cells of findings that say that figures can't all be true: they are marked where they stand.
    private var doubtful: Set<FigureKey> {
        let cells = submission.findings.filter { $0.severity == .error }.flatMap(\.cells)
        return Set(cells.filter { report.figures[$0].quantity != nil })
    }

    // MARK: Text and tables

    private var contents: [Link] {
        var links = report.preamble.isEmpty ? [] : [Link(label: strings(.preamble), href: "#preamble")]
        links += report.sections.map {
            Link(label: CoreText.printed(Array($0.heading.utf8)[...]), href: "#\($0.key.key)")
        }
        links += lostSections.map { Link(label: $0.heading, href: "#\($0.key)") }
        if hasOtherRows { links.append(Link(label: strings(.otherTable), href: "#other")) }
        links.append(Link(label: strings(.indicators), href: "#indicators"))
        if !submission.resemblances.isEmpty { links.append(Link(label: strings(.echoesOfReport), href: "#echoes")) }
        return links + [Link(label: strings(.sourceHeading), href: "#source")]
    }

    /// Sections whose heading was not found although their table was.
    private var lostSections: [SectionKey] {
        SectionKey.allCases.filter { report.section($0) == nil && FormTables.hasTable($0, in: report) }
    }

    private var hasOtherRows: Bool { report.extraRows.contains { $0.table == 0 } }

    private var sections: [UInt8] {
        let tables = FormTables(
            strings: strings, words: site.context.cellWords, doubtful: doubtful, corrections: replies.corrections,
            glossary: site.glossary)
        let prose = ProseMarkup(strings: strings)
        var out = ByteWriter(capacity: submission.text.bytes.count * 3 + 16_000)
        if !report.preamble.isEmpty {
            open("preamble", heading: strings(.preamble), &out)
            prose.write(report.preamble, to: &out)
            out.markup("</section>\n")
        }
        for section in report.sections {
            open(section.key.key, heading: CoreText.printed(Array(section.heading.utf8)[...]), &out)
            prose.write(section.paragraphs, to: &out)
            tables.write(section.key, of: report, to: &out)
            out.markup("</section>\n")
        }
        for key in lostSections {
            open(key.key, heading: key.heading, &out)
            out.markup("<p class=\"note\">")
            out.text(strings(.headingMissing))
            out.markup("</p>")
            tables.write(key, of: report, to: &out)
            out.markup("</section>\n")
        }
        if hasOtherRows {
            open("other", heading: strings(.otherTable), &out)
            out.markup(
                "<div class=\"scroll\" role=\"region\" aria-labelledby=\"other\" tabindex=\"0\"><table class=\"form\"><tbody>"
            )
            tables.extraRows(report.extraRows.filter { $0.table == 0 }, headSpan: 1, span: 1, to: &out)
            out.markup("</tbody></table></div></section>\n")
        }
        return out.bytes
    }

    private func open(_ id: String, heading: String, _ out: inout ByteWriter) {
        out.markup("<section")
        out.markup(strings.markOfForms)
        out.markup(" aria-labelledby=\"")
        out.text(id)
        out.markup("\"><h2 id=\"")
        out.text(id)
        out.markup("\">")
        out.text(heading)
        out.markup("</h2>\n")
    }
}
