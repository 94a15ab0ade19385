import Portals
import Reports
import Wording

/// All findings of a portal: one row a finding, in the order of the edition.
package struct FindingsTable: PublishedTable {
    package let portal: Portal
    package let words: FileWords

    package let kind = "findings"

    package init(portal: Portal, words: FileWords) {
        self.portal = portal
        self.words = words
    }
    package var primaryKey: [String] { ["agency_id", "year", "rule"] }
    package var references: [TableReference] { [.agency] }
    package var twin: Route? { .findingsTable }
    package func title(_ strings: Strings) -> String { strings(.downloadFindings) }

    package struct Row: OfReport {
        package let portalAgency: PortalAgency
        package let published: PublishedReport
        package let finding: Finding

        package init(portalAgency: PortalAgency, published: PublishedReport, finding: Finding) {
            self.portalAgency = portalAgency
            self.published = published
            self.finding = finding
        }
    }

    package var columns: [TableColumn<Row, Void>] {
        let portal = portal
        let words = words
        return [
            .agencyID, .agency, .region, .year,
            TableColumn(
                "rule", .string, .phrase(.fieldRule), isRequired: true, .group { .text($0.finding.rule.rawValue) }),
            TableColumn("severity", .string, .phrase(.fieldSeverity), .group { .text($0.finding.severity.rawValue) }),
            TableColumn("instances", .integer, .phrase(.fieldInstances), .group { .integer($0.finding.instances) }),
            TableColumn(
                "cells", .string, .phrase(.fieldCells),
                .group { .text($0.finding.cells.map(\.name).joined(separator: " ")) }),
            TableColumn(
                "lines", .string, .phrase(.fieldLines),
                .group { .text($0.finding.lines.map { String($0) }.joined(separator: " ")) }),
            TableColumn(
                "finding_zh", .string, .phrase(.fieldFinding),
                .group { .text(FindingText($0.finding, words.chinese).sentence) }),
            TableColumn(
                "finding_en", .string, .phrase(.fieldFinding),
                .group { .text(FindingText($0.finding, words.english).sentence) }),
            .sourceFile,
            TableColumn(
                "page", .string, .phrase(.fieldPage),
                .group { row in
                    let page = portal.address(.report(slug: row.portalAgency.slug, year: row.published.year))
                    return .text("\(page)#finding-\(row.finding.rule.rawValue)")
                }),
            TableColumn(
                "replied", .string, .phrase(.fieldReplied),
                .group { row in
                    let replies = portal.replies(to: row.portalAgency.slug, year: row.published.year)
                    let dates = replies.filter { $0.rule == row.finding.rule }.map { "\($0.date)" }
                    return .text(dates.joined(separator: " "))
                }),
        ]
    }

    package func forEachGroup(_ take: (Row, [Int]) throws -> Void) rethrows {
        for agency in portal.agencies {
            for published in agency.reports {
                for finding in published.findings {
                    try take(Row(portalAgency: agency, published: published, finding: finding), [0])
                }
            }
        }
    }
}
