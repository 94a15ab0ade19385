import Portals
import Reports
import Wording

/// One file below `/data/`, besides the description of the package and the checksums.
package struct DataFile: Sendable {
    package let route: Route
    package let content: Content

    package enum Content: Sendable {
        case table(any PublishedTable)
        /// The records of the reports of a year and region, one a line.
        case records(RecordGroup)
    }

    /// Where the same file stands elsewhere on the edition.
    package var twin: Route? { if case .table(let table) = content { table.twin } else { nil } }
}

/// The portal's data as files: which there are, and what stands in each.
package struct DataFiles: Sendable {
    package let edition: Edition
    /// In the order of the data package.
    package let files: [DataFile]
    package var portal: Portal { edition.portal }
    package var strings: Strings { edition.strings }

    package init(edition: Edition) {
        self.edition = edition
        files =
            Self.tables(of: edition).map { DataFile(route: $0.route, content: .table($0)) }
            + RecordGroup.groups(of: edition.portal).map { DataFile(route: $0.route, content: .records($0)) }
    }

    package var tables: [any PublishedTable] {
        files.compactMap { if case .table(let table) = $0.content { table } else { nil } }
    }

    package var groups: [RecordGroup] {
        files.compactMap { if case .records(let group) = $0.content { group } else { nil } }
    }

    private static func tables(of edition: Edition) -> [any PublishedTable] {
        let portal = edition.portal
        let words = edition.words
        var forms: [Int: Set<Form>] = [:]
        for published in portal.agencies.lazy.flatMap(\.reports) {
            if let form = published.report.form { forms[published.year, default: []].insert(form) }
        }
        var tables: [any PublishedTable] = [
            AgenciesTable(portal: portal), RegionsTable(portal: portal), IndicatorsTable(portal: portal, words: words),
            CellsTable(words: words, forms: portal.forms), FindingsTable(portal: portal, words: words),
        ]
        for year in portal.years { tables.append(ObservationsTable(portal: portal, words: words, year: year)) }
        for year in portal.years {
            for form in portal.forms.withTables where forms[year]?.contains(form) == true {
                for table in [2, 3, 4] {
                    tables.append(FormTable(portal: portal, form: form, table: table, year: year))
                }
            }
        }
        for year in portal.years {
            tables.append(IndicatorValuesTable(portal: portal, matrix: edition.matrix, year: year))
        }
        return tables
    }

    /// The addresses of all that is published below `/data/`, besides the pages.
    package var routes: [Route] { files.map(\.route) + [DataPackage.route, DataPackage.checksumsRoute] }

    /// Makes a file, piece by piece.
    ///
    /// - Parameter record: the record of a report as one line, as it is published beside the report.
    package func write(
        _ file: DataFile, to take: @escaping ([UInt8]) throws -> Void,
        record: (RecordGroup.ReportPlace) throws -> [UInt8]
    ) throws {
        switch file.content {
        case .table(let table):
            var out = CSVTable(take)
            try table.writeCSV(to: &out)
            try out.finish()
        case .records(let group):
            var out = PieceWriter(take)
            for place in group.reports {
                out.append(try record(place))
                try out.handOn()
            }
            try out.finish()
        }
    }

    /// The route of a report's own record.
    package func recordRoute(_ place: RecordGroup.ReportPlace) -> Route {
        let agency = portal.agencies[place.agency]
        return .record(slug: agency.slug, year: agency.reports[place.report].year)
    }

    /// The record of a report, made anew.
    package func record(_ place: RecordGroup.ReportPlace) -> [UInt8] {
        ReportRecord.bytes(of: portal.agencies[place.agency].reports[place.report], edition.words)
    }
}
