import Portals
import Reports
import Wording
import Writing

/// The comparison of a year as JSON: what the page's script sorts, filters and picks from.
///
/// `glasshouse.comparison/1`: columns, the fewest values of which there is a median, regions with the parts of their addresses, and rows of `[slug, name, region, level, kind, values]`. A value is a
/// number; `[n, d]` for a share; a letter for a state without one: b blank, p placeholder, u unreadable, x not on the
/// form, n not applicable, r an operand not reported. In doubt are `[value]` and `[n, d, 1]`.
package struct ComparisonData {
    package let strings: Strings

    package init(strings: Strings) {
        self.strings = strings
    }

    package func json(_ rows: [ComparisonRow], year: Int, regions tree: RegionTree) -> [UInt8] {
        var regions: [String] = []
        var slugs: [String] = []
        var json = JSONWriter(capacity: rows.count * 200 + 4000)
        json.object { json in
            json.key("columns")
            columns(to: &json)
            json.key("fewest")
            json.number(Distribution.smallest)
            json.key("rows")
            json.array { json in
                for row in rows {
                    let region = RegionName.of(row.agency, strings)
                    // Rows stand in the order of their regions.
                    if regions.last != region {
                        regions.append(region)
                        slugs.append(tree.slugs(of: row.agency.region).joined(separator: "/"))
                    }
                    json.array { json in
                        json.string(row.agency.slug)
                        json.string(row.agency.shortName)
                        json.number(regions.count - 1)
                        json.string(row.agency.agency?.level?.rawValue)
                        json.string(row.agency.agency?.kind?.rawValue)
                        json.array { json in
                            for column in ComparisonColumn.allCases { Self.value(column, of: row, to: &json) }
                        }
                    }
                }
            }
            json.key("regions")
            json.array { json in for region in regions { json.string(region) } }
            json.key("region_slugs")
            json.array { json in for slug in slugs { json.string(slug) } }
            json.key("schema")
            json.string("glasshouse.comparison/1")
            json.key("year")
            json.number(year)
        }
        json.endLine()
        return json.bytes
    }

    /// Key, name, whether it is shown at first, where it stands on a report, and whether it is a share.
    package func columns(to json: inout JSONWriter) {
        json.array { json in
            for column in ComparisonColumn.allCases {
                json.array { json in
                    json.string(column.key)
                    json.string(strings(column.name))
                    json.number(ComparisonColumn.shown.contains(column) ? 1 : 0)
                    json.string(column.anchor)
                    json.number(column.isRate ? 1 : 0)
                }
            }
        }
    }

    package static func value(_ column: ComparisonColumn, of row: ComparisonRow, to json: inout JSONWriter) {
        guard let value = row.value(column) else { return json.null() }
        switch value.result {
        case .count(let count), .signed(let count):
            if value.isDoubtful { json.array { $0.number(count) } } else { json.number(count) }
        case .days(let days): json.number(days)
        case .ratio(let ratio):
            json.array { json in
                json.number(ratio.numerator)
                json.number(ratio.denominator)
                if value.isDoubtful { json.number(1) }
            }
        case .notApplicable: json.string("n")
        case .notComparable: json.string("x")
        case .money, .deadlineUnknown: json.string("r")
        case .notReported:
            guard let key = column.figure else { return json.string("r") }
            switch row.submission.report.figures.status(of: key) {
            case .placeholder: json.string("p")
            case .unreadable: json.string("u")
            case .absent: json.string("x")
            case .blank, .reported: json.string("b")
            }
        }
    }
}
