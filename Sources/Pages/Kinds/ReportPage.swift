import Components
import Digests
import OpenData
import Portals
import Reports
import Searching
import SourceText
import Themes
import Wording
import Writing

/// One report: its prose and official tables as published, and everything needed to check them.
struct ReportPage: SitePage {
    let site: Site
    /// The agency's place in the portal.
    let agency: Int
    /// The report's place among the agency's.
    let report: Int
    private var slug: String { site.portal.agencies[agency].slug }
    private var published: PublishedReport { site.portal.agencies[agency].reports[report] }
    private var addresses: ReportAddresses { ReportAddresses(slug, published) }

    static let template = PageTemplate(
        "report",
        [
            "years": .tiles, "facts": .facts, "findings": .html, "replies": .html, "changes": .html,
            "cite": .html, "notices_any": .flag,
            "notices": .list(["line": .html, "text": .text, "subject": .text, "severity": .text]),
            "toc": .contents, "sections": .html, "indicators": .html, "echoes": .html,
            "source": .facts,
            "previous": .object(["href": .text, "label": .text]), "next": .object(["href": .text, "label": .text]),
            "title_as_printed": .text,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.agencies.indices.flatMap { agency in
            site.portal.agencies[agency].reports.indices.map { ReportPage(site: site, agency: agency, report: $0) }
        }
    }

    var route: Route { .report(slug: slug, year: published.year) }
    var source: String { published.source.path }

    /// The reading text and the agency's own file of every version, and the record.
    var files: [SiteFile] {
        let addresses = addresses
        let record = SiteFile(addresses.record) { .bytes(ReportRecord.bytes(of: published, site.words)) }
        return ([addresses.own] + addresses.others).flatMap { files(of: $0) } + [record]
    }

    private func files(of version: ReportAddresses.Version) -> [SiteFile] {
        let submission = version.submission
        let text = SiteFile(version.text) { .bytes(submission.text.bytes) }
        guard let original = version.original else { return [text] }
        return [
            text,
            SiteFile(original) {
                // A plain UTF-8 file is its own reading text: one file under two names.
                let isText =
                    submission.source.byteCount == submission.text.bytes.count
                    && SHA256.hexadecimal(of: submission.text.bytes) == submission.source.sha256
                return isText ? .sameAs(version.text) : .source(submission.source)
            },
        ]
    }

    var content: PageContent { content(beside: []) }

    /// The page cites the version of the record beside it: twelve digits of its SHA-256, which anyone can check.
    func content(beside files: [OutputFile]) -> PageContent {
        let path = addresses.record.outputPath
        var digest = ""
        if case .bytes(let record)? = files.first(where: { $0.path == path })?.content {
            digest = String(SHA256.hexadecimal(of: record).prefix(12))
        }
        return ReportContent(site: site, agency: agency, report: report, record: digest).content
    }
}

extension ReportPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .report }

    /// The newest year first, in each year in the order of the agencies' records.
    func searchOrder(in context: SearchContext) -> (Int, Int) {
        (context.place(ofYear: published.year) ?? .max, context.rank(ofAgency: agency))
    }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        let agency = site.portal.agencies[agency]
        let report = published.report
        let title = site.strings(.titleReport, ["agency": agency.shortName, "year": String(published.year)])
        var record = SearchRecord(
            kind: .report, title: title, path: route.path,
            note: RegionName.of(agency, site.strings))
        record.year = context.place(ofYear: published.year)
        record.region = context.agencyFacets[self.agency].region
        record.level = context.agencyFacets[self.agency].level
        record.names = SearchRecord.distinct([
            title, report.title, report.title.contains(agency.name) ? "" : agency.name,
        ])
        let lines = SectionLines(published.text)
        if !report.preamble.isEmpty { record.parts.append(lines.part(slot: 1, heading: "", report.preamble)) }
        for section in report.sections {
            let heading = CoreText.printed(Array(section.heading.utf8)[...])
            record.parts.append(lines.part(slot: 2 + Int(section.key.rawValue), heading: heading, section.paragraphs))
        }
        let findings = published.findings.compactMap { finding in
            context.place(of: finding.rule).map {
                (rule: $0, sentence: FindingText(finding, site.strings).sentence)
            }
        }
        if !findings.isEmpty {
            record.rules = Set(findings.map(\.rule)).sorted()
            record.parts.append(
                SearchRecord.Part(
                    slot: SearchRecord.findingSlot, heading: site.strings(.findings), text: .findings(findings)))
        }
        return record
    }
}
