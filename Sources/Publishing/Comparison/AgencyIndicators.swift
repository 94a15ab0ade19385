import Reports

/// One agency's indicators over its years as JSON, for the compare tool; the values as in `ComparisonData`.
///
/// `glasshouse.indicators/1`: the agency's address and name, and for each year `[year, form, values]`.
struct AgencyIndicators {
    let agency: PortalAgency

    init(agency: PortalAgency) { self.agency = agency }

    var json: [UInt8] {
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
                for submission in agency.reports {
                    guard let year = submission.report.year else { continue }
                    let row = ComparisonRow(agency: agency, submission: submission, year: year)
                    json.array { json in
                        json.number(year)
                        json.string(submission.report.form?.rawValue)
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
