import Wording
import Portals
import Reports
import Writing

/// One agency's indicators over its years as JSON, for the compare tool; the values as in `ComparisonData`.
///
/// `glasshouse.indicators/1`: the agency's address and name, and for each year `[year, form, values]`.
package struct AgencyIndicators {
    package let edition: Edition
    /// The agency's place in the portal.
    package let index: Int

    package init(edition: Edition, index: Int) {
        self.edition = edition
        self.index = index
    }
    private var agency: PortalAgency { edition.portal.agencies[index] }

    package var json: [UInt8] {
        var json = JSONWriter(capacity: agency.reports.count * 300 + 200)
        json.object { json in
            json.key("name")
            json.string(agency.shortName)
            json.key("schema")
            json.string("glasshouse.indicators/1")
            json.key("slug")
            json.string(agency.slug)
            json.key("years")
            json.array { json in
                for report in agency.reports.indices {
                    let row = ComparisonRow(edition.values(ofAgency: index), report: report)
                    json.array { json in
                        json.number(row.year)
                        json.string(row.submission.report.form?.rawValue)
                        json.array { json in
                            for column in ComparisonColumn.allCases {
                                ComparisonData.value(column, of: row, to: &json)
                            }
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}
