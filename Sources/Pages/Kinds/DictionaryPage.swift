import Components
import OpenData
import Portals
import Reports
import Themes
import Wording

/// The data dictionary: what stands in every column of the published tables, and the names of all cells of the forms.
struct DictionaryPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "dictionary",
        [
            "lead": .text, "package": .text,
            "tables": .list(["name": .text, "anchor": .text, "note": .text, "columns": .facts]),
            "cells": .list(["name": .text, "anchor": .text, "columns": .facts]), "states": .facts,
        ])

    static func all(of site: Site) -> [Self] {
        [DictionaryPage(site: site)]
    }

    var route: Route { .dictionary }

    var content: PageContent {
        PageContent(
            heading: strings(.dictionary), description: strings(.describeDictionary),
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.data), href: site.href(.data)), Link(label: strings(.dictionary), href: ""),
            ],
            values: [
                "lead": .text(strings(.describeDictionary)), "package": .text(site.href(DataPackage.route)),
                "tables": .list(tables), "cells": .list(cells),
                "states": .list(ColumnChoices.cellStates.told(strings).map { Fact.text($0.value, $0.label) }),
            ])
    }

    /// One table of every kind: those of further years have the same columns.
    private var tables: [[String: TemplateValue]] {
        let all = DataFiles(edition: site.edition).tables
        var newest: [String: String] = [:]
        for table in all { newest[table.kind] = table.name }
        return all.filter { newest[$0.kind] == $0.name }.map { table in
            // The cells of the forms are listed once, below.
            let columns = table.described(strings).prefix { !$0.isCell }
            return [
                "name": .text(table.title(strings)), "anchor": .text("table-" + table.kind), "note": .text(table.path),
                "columns": .list(columns.map(fact)),
            ]
        }
    }

    private func fact(_ column: DataColumn) -> [String: TemplateValue] {
        var words = [column.meaning, column.type.rawValue]
        if column.isRequired { words.append(strings(.columnRequired)) }
        words += column.choices.map { "\($0.value) = \($0.label)" }
        return Fact.text(column.name, words.joined(separator: strings(.coverageSeparator)))
    }

    private var cells: [[String: TemplateValue]] {
        let titles: [(table: Int, phrase: Phrase)] = [
            (2, .sectionProactive), (3, .sectionApplications), (4, .sectionDisputes),
        ]
        return titles.map { table, phrase in
            let keys = site.portal.forms.keys.filter { $0.table == table }
            return [
                "name": .text(strings(phrase)), "anchor": .text("cells-\(table)"),
                "columns": .list(
                    keys.map { key in
                        let forms = site.portal.forms.withTables.filter { $0.has(key) }
                        let words =
                            [FigureName.of(key, strings), ExportCells.unit(of: key)]
                            + forms.map { strings(.formName, ["form": $0.rawValue]) }
                        return Fact.text(key.name, words.joined(separator: strings(.coverageSeparator)))
                    }),
            ]
        }
    }
}

extension Route {
    /// What stands in every column of the files.
    package static let dictionary = Route("data/dictionary/")
}
