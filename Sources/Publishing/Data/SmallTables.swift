import Components
import Portals
import Reports
import Writing

/// The tables that say what the others speak of: agencies, regions, indicators, and the cells of the forms.
struct SmallTables {
    let site: Site
    private var portal: Portal { site.portal }

    static let agencyColumns = [
        "agency_id", "agency", "short_name", "region", "level", "kind", "website", "registered", "reports",
        "first_year", "last_year", "page", "json", "csv",
    ]
    static let regionColumns = ["region", "name", "parent", "agencies", "reports", "page", "feed"]
    static let indicatorColumns = [
        "key", "name_zh", "name_en", "type", "group", "formula_zh", "formula_en", "meaning_zh", "meaning_en",
        "basis_zh",
        "page",
    ]
    static let cellColumns = [
        "key", "table", "label_zh", "label_en", "type", "unit", "on_2019_form", "on_2021_form",
    ]

    var agencies: [UInt8] {
        var csv = CSVWriter(header: Self.agencyColumns)
        for agency in portal.agencies {
            csv.text(agency.slug)
            csv.text(agency.name)
            csv.text(agency.shortName)
            csv.text(agency.region.joined(separator: "/"))
            csv.text(agency.agency?.level?.rawValue ?? "")
            csv.text(agency.agency?.kind?.rawValue ?? "")
            csv.text(agency.agency?.website ?? "")
            csv.text(agency.agency == nil ? "false" : "true")
            csv.number(agency.reports.count)
            csv.text(agency.years.first.map(String.init) ?? "")
            csv.text(agency.years.last.map(String.init) ?? "")
            csv.text(address(.agency(slug: agency.slug)))
            csv.text(agency.reports.isEmpty ? "" : address(.agencyData(slug: agency.slug)))
            csv.text(agency.reports.isEmpty ? "" : address(.agencyTable(slug: agency.slug)))
            csv.endRow()
        }
        return csv.bytes
    }

    var regions: [UInt8] {
        var csv = CSVWriter(header: Self.regionColumns)
        for (place, node) in portal.regions.nodes.enumerated() {
            csv.text(node.path.joined(separator: "/"))
            csv.text(node.name)
            csv.text(node.path.dropLast().joined(separator: "/"))
            csv.number(node.agencies.count)
            csv.number(node.agencies.reduce(0) { $0 + portal.agencies[$1].reports.count })
            csv.text(address(portal.route(of: .region(place), page: 1)))
            csv.text(address(portal.feedRoute(of: .region(place))))
            csv.endRow()
        }
        return csv.bytes
    }

    var indicators: [UInt8] {
        var csv = CSVWriter(header: Self.indicatorColumns)
        for indicator in IndicatorCatalogue.all {
            let definition = indicator.definition
            csv.text(indicator.key)
            csv.text(site.words.chinese.name(of: indicator))
            csv.text(site.words.english.name(of: indicator))
            csv.text(indicator.kind.rawValue)
            csv.text(definition.group?.rawValue ?? "cell")
            csv.text(definition.formulaWords.chinese)
            csv.text(definition.formulaWords.english)
            csv.text(definition.meaning.chinese)
            csv.text(definition.meaning.english)
            csv.text(definition.basis?.chinese ?? "")
            csv.text(address(.indicator(key: indicator.key, page: 1)))
            csv.endRow()
        }
        return csv.bytes
    }

    var cells: [UInt8] {
        var csv = CSVWriter(header: Self.cellColumns)
        let old = Set(Form.form2019.cells)
        let new = Set(Form.form2021.cells)
        for key in FigureKey.all {
            csv.text(key.name)
            csv.number(key.table)
            csv.text(site.words.chinese.name(of: key))
            csv.text(site.words.english.name(of: key))
            csv.text(Self.type(of: key))
            csv.text(ExportCells.unit(of: key))
            csv.text(old.contains(key) ? "true" : "false")
            csv.text(new.contains(key) ? "true" : "false")
            csv.endRow()
        }
        return csv.bytes
    }

    static func type(of key: FigureKey) -> String {
        switch key.kind {
        case .count: "count"
        case .signedDelta: "signed"
        case .money: "money"
        }
    }

    private func address(_ route: Route) -> String { portal.settings.canonical(site.href(route)) ?? site.href(route) }
}
