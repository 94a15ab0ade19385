import Portals
import Reports
import Wording

// The tables that say what the others speak of.

package struct AgenciesTable: PublishedTable {
    package let portal: Portal

    package static let kind = "agencies"
    package var kind: String { Self.kind }
    package var primaryKey: [String] { ["agency_id"] }
    package func title(_ strings: Strings) -> String { strings(.dataAgencies) }

    package var columns: [TableColumn<PortalAgency, Void>] {
        let portal = portal
        return [
            .agencyID, .agency,
            TableColumn("short_name", .string, .phrase(.fieldShortName), .group { .text($0.shortName) }),
            .region, .level, .kind,
            TableColumn("website", .string, .phrase(.factWebsite), .group { .text($0.agency?.website) }),
            TableColumn(
                "registered", .boolean, .phrase(.fieldRegistered), isRequired: true,
                .group { .boolean($0.agency != nil) }),
            TableColumn("reports", .integer, .phrase(.fieldReports), .group { .integer($0.reports.count) }),
            TableColumn(
                "first_year", .year, .phrase(.fieldFirstYear),
                .group { $0.years.first.map { .integer($0) } ?? .empty }),
            TableColumn(
                "last_year", .year, .phrase(.fieldLastYear), .group { $0.years.last.map { .integer($0) } ?? .empty }),
            TableColumn(
                "page", .string, .phrase(.fieldPage), .group { .text(portal.address(.agency(slug: $0.slug))) }),
            TableColumn(
                "json", .string, .phrase(.downloadData),
                .group { $0.reports.isEmpty ? .empty : .text(portal.address(.agencyData(slug: $0.slug))) }),
            TableColumn(
                "csv", .string, .phrase(.downloadTable),
                .group { $0.reports.isEmpty ? .empty : .text(portal.address(.agencyTable(slug: $0.slug))) }),
        ]
    }

    package func forEachGroup(_ take: (PortalAgency, [Int]) throws -> Void) rethrows {
        for agency in portal.agencies { try take(agency, [0]) }
    }
}

package struct RegionsTable: PublishedTable {
    package let portal: Portal

    package let kind = "regions"
    package var primaryKey: [String] { ["region"] }
    package func title(_ strings: Strings) -> String { strings(.dataRegions) }

    /// A row is the place of a region in the tree.
    package var columns: [TableColumn<Int, Void>] {
        let portal = portal
        let nodes = portal.regions.nodes
        return [
            TableColumn(
                "region", .string, .phrase(.fieldRegion), .group { .text(nodes[$0].path.joined(separator: "/")) }),
            TableColumn("name", .string, .phrase(.fieldName), .group { .text(nodes[$0].name) }),
            TableColumn(
                "parent", .string, .phrase(.fieldParent),
                .group { .text(nodes[$0].path.dropLast().joined(separator: "/")) }),
            TableColumn("agencies", .integer, .phrase(.fieldAgencies), .group { .integer(nodes[$0].agencies.count) }),
            TableColumn(
                "reports", .integer, .phrase(.fieldReports),
                .group { .integer(nodes[$0].agencies.reduce(0) { $0 + portal.agencies[$1].reports.count }) }),
            TableColumn(
                "page", .string, .phrase(.fieldPage),
                .group { .text(portal.address(portal.route(of: .region($0), page: 1))) }),
            TableColumn(
                "feed", .string, .phrase(.fieldFeed),
                .group { .text(portal.address(portal.feedRoute(of: .region($0)))) }),
        ]
    }

    package func forEachGroup(_ take: (Int, [Int]) throws -> Void) rethrows {
        for place in portal.regions.nodes.indices { try take(place, [0]) }
    }
}

package struct IndicatorsTable: PublishedTable {
    package let portal: Portal
    package let words: FileWords

    package static let kind = "indicators"
    package var kind: String { Self.kind }
    package var primaryKey: [String] { ["key"] }
    package func title(_ strings: Strings) -> String { strings(.dataIndicators) }

    package var columns: [TableColumn<Indicator, Void>] {
        let portal = portal
        let words = words
        return [
            TableColumn("key", .string, .phrase(.fieldKey), isRequired: true, .group { .text($0.key) }),
            TableColumn(
                "name_zh", .string, .phrase(.fieldNameChinese), .group { .text(words.chinese.name(of: $0)) }),
            TableColumn(
                "name_en", .string, .phrase(.fieldNameEnglish), .group { .text(words.english.name(of: $0)) }),
            TableColumn("type", .string, .phrase(.fieldType), .group { .text($0.kind.rawValue) }),
            TableColumn(
                "group", .string, .phrase(.fieldGroup), .group { .text($0.definition.group?.rawValue ?? "cell") }),
            TableColumn(
                "formula_zh", .string, .phrase(.fieldFormula),
                .group { .text(words.chinese($0.definition.formulaWords)) }),
            TableColumn(
                "formula_en", .string, .phrase(.fieldFormula),
                .group { .text(words.english($0.definition.formulaWords)) }),
            TableColumn(
                "meaning_zh", .string, .phrase(.fieldMeaning), .group { .text(words.chinese($0.definition.meaning)) }),
            TableColumn(
                "meaning_en", .string, .phrase(.fieldMeaning), .group { .text(words.english($0.definition.meaning)) }),
            TableColumn(
                "basis_zh", .string, .phrase(.ruleBasis),
                .group { .text($0.definition.basis.map { words.chinese($0) }) }),
            TableColumn(
                "page", .string, .phrase(.fieldPage),
                .group { .text(portal.address(.indicator(key: $0.key, page: 1))) }),
        ]
    }

    package func forEachGroup(_ take: (Indicator, [Int]) throws -> Void) rethrows {
        for indicator in IndicatorCatalogue.all { try take(indicator, [0]) }
    }
}

/// Every cell of the forms: what the keys of other tables mean.
package struct CellsTable: PublishedTable {
    package let words: FileWords
    package let forms: FormSet

    package static let kind = "cells"
    package var kind: String { Self.kind }
    package var primaryKey: [String] { ["key"] }
    package func title(_ strings: Strings) -> String { strings(.dataCells) }

    package var columns: [TableColumn<FigureKey, Void>] {
        let words = words
        return [
            TableColumn("key", .string, .phrase(.fieldKey), isRequired: true, .group { .text($0.name) }),
            TableColumn("table", .integer, .phrase(.fieldTable), .group { .integer($0.table) }),
            TableColumn(
                "label_zh", .string, .phrase(.fieldNameChinese), .group { .text(words.chinese.name(of: $0)) }),
            TableColumn(
                "label_en", .string, .phrase(.fieldNameEnglish), .group { .text(words.english.name(of: $0)) }),
            TableColumn("type", .string, .phrase(.fieldType), .group { .text(Self.type(of: $0)) }),
            TableColumn("unit", .string, .phrase(.fieldUnit), .group { .text(ExportCells.unit(of: $0)) }),
        ] + forms.withTables.map(Self.isOn)
    }

    private static func isOn(_ form: Form) -> TableColumn<FigureKey, Void> {
        let layout = form.layout
        return TableColumn(
            "on_\(form.rawValue)_form", .boolean, .phrase(.fieldOnForm), .group { .boolean(layout.has($0)) })
    }

    private static func type(of key: FigureKey) -> String {
        switch key.kind {
        case .count: "count"
        case .signedDelta: "signed"
        case .money: "money"
        }
    }

    package func forEachGroup(_ take: (FigureKey, [Int]) throws -> Void) rethrows {
        for key in forms.keys { try take(key, [0]) }
    }
}

extension Portal {
    /// The address of a page or file as a file names it, from outside where that is known.
    package func address(_ route: Route) -> String {
        let href = route.href(base: settings.basePath)
        return settings.canonical(href) ?? href
    }
}
