import Components
import Reports
import Wording
import Writing

/// All findings of a portal as one CSV file: one row a finding, in the order of the site.
struct FindingsTable {
    let site: Site

    init(site: Site) { self.site = site }

    /// The names of the columns: stable, for programs.
    static let columns = [
        "agency_id", "agency", "region", "year", "rule", "severity", "instances", "cells", "lines", "finding_zh",
        "finding_en", "source_file", "page", "replied",
    ]

    var bytes: [UInt8] {
        var csv = CSVWriter(header: Self.columns)
        for agency in site.portal.agencies {
            for submission in agency.reports {
                let year = submission.year
                let page = site.href(.report(slug: agency.slug, year: year))
                let replies = site.portal.replies(to: agency.slug, year: year)
                for finding in submission.findings {
                    csv.text(agency.slug)
                    csv.text(agency.name)
                    csv.text(agency.region.joined(separator: "/"))
                    csv.number(year)
                    csv.text(finding.rule.rawValue)
                    csv.text(finding.severity.rawValue)
                    csv.number(finding.instances)
                    csv.text(finding.cells.map(\.name).joined(separator: " "))
                    csv.text(finding.lines.map { String($0) }.joined(separator: " "))
                    csv.text(FindingText(finding, site.words.chinese).sentence)
                    csv.text(FindingText(finding, site.words.english).sentence)
                    csv.text(submission.source.path)
                    csv.text(
                        (site.portal.settings.canonical(page) ?? page) + "#finding-" + finding.rule.rawValue)
                    let dates = replies.filter { $0.rule == finding.rule }.map { "\($0.date)" }
                    csv.text(dates.joined(separator: " "))
                    csv.endRow()
                }
            }
        }
        return csv.bytes
    }
}
