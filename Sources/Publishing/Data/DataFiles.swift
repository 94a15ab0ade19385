import Components
import Portals
import Reports
import Wording

/// The portal's data as files: which there are, and what stands in each.
package struct DataFiles: Sendable {
    let site: Site
    /// In the order of the data package.
    package let files: [DataFile]
    var portal: Portal { site.portal }
    var strings: Strings { site.strings }

    package init(site: Site) {
        self.site = site
        files =
            Self.tables(of: site.portal).map { .table($0) } + RecordGroup.groups(of: site.portal).map { .records($0) }
    }

    var tables: [DataTable] {
        files.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    var groups: [RecordGroup] {
        files.compactMap { if case .records(let group) = $0 { group } else { nil } }
    }

    private static func tables(of portal: Portal) -> [DataTable] {
        var forms: [Int: Set<Form>] = [:]
        for published in portal.agencies.lazy.flatMap(\.reports) {
            if let form = published.report.form { forms[published.year, default: []].insert(form) }
        }
        let wide = portal.years.flatMap { year in
            Form.allCases.filter { forms[year]?.contains($0) == true && !$0.cells.isEmpty }.flatMap { form in
                [2, 3, 4].map { DataTable.form(form, table: $0, year: year) }
            }
        }
        return [.agencies, .regions, .indicators, .cells, .findings] + portal.years.map { .observations(year: $0) }
            + wide
            + portal.years.map { .values(year: $0) }
    }

    /// The addresses of all that is published below `/data/`, besides the pages.
    package static func routes(of portal: Portal) -> [Route] {
        tables(of: portal).map(\.route) + RecordGroup.groups(of: portal).map(\.route)
            + [DataPackage.route, DataPackage.checksumsRoute]
    }

    /// Makes a file, piece by piece.
    ///
    /// - Parameter record: the record of a report as one line, as it is published beside the report.
    package func write(
        _ file: DataFile, to take: @escaping ([UInt8]) throws -> Void,
        record: (RecordGroup.ReportPlace) throws -> [UInt8]
    ) throws {
        var out = PieceWriter(take)
        switch file {
        case .table(.observations(let year)): try ObservationRows(site: site, year: year).write(to: &out)
        case .table(.form(let form, let table, let year)):
            try FormRows(site: site, form: form, table: table, year: year).write(to: &out)
        case .table(.values(let year)): try IndicatorRows(site: site, year: year).write(to: &out)
        case .table(.agencies): out.append(SmallTables(site: site).agencies)
        case .table(.regions): out.append(SmallTables(site: site).regions)
        case .table(.indicators): out.append(SmallTables(site: site).indicators)
        case .table(.cells): out.append(SmallTables(site: site).cells)
        case .table(.findings): out.append(FindingsTable(site: site).bytes)
        case .records(let group):
            for place in group.reports {
                out.append(try record(place))
                try out.handOn()
            }
        }
        try out.finish()
    }

    /// The route of a report's own record.
    package func recordRoute(_ place: RecordGroup.ReportPlace) -> Route {
        let agency = portal.agencies[place.agency]
        return .record(slug: agency.slug, year: agency.reports[place.report].year)
    }

    /// The record of a report, made anew.
    package func record(_ place: RecordGroup.ReportPlace) -> [UInt8] {
        ReportRecord.bytes(of: portal.agencies[place.agency].reports[place.report], site.words)
    }
}
