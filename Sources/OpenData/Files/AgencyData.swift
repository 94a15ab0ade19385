import Portals
import Reports
import Writing

/// All cells of all reports of an agency as compact JSON: `glasshouse.agency/1`, a promise to other programs.
///
/// `years[].figures` has `[value, line]` for a reported cell and `[state, line]` for one that is not: a state is a text, so
/// that no program can take it for 0. `line` is `null` for an absent cell. Money is in yuan. Keys are sorted.
package struct AgencyData {
    package let agency: PortalAgency

    package static let schema = "glasshouse.agency/1"

    package init(_ agency: PortalAgency) { self.agency = agency }

    package var bytes: [UInt8] {
        var json = JSONWriter(capacity: agency.reports.count * 8_000 + 500)
        json.object { json in
            json.key(plain: "agency")
            json.object { json in
                json.key(plain: "id")
                json.string(agency.slug)
                json.key(plain: "kind")
                json.string(agency.agency?.kind?.rawValue)
                json.key(plain: "level")
                json.string(agency.agency?.level?.rawValue)
                json.key(plain: "name")
                json.string(agency.name)
                json.key(plain: "region")
                json.array { json in agency.agency?.region.forEach { json.string($0) } }
            }
            json.key(plain: "schema")
            json.string(Self.schema)
            json.key(plain: "years")
            json.array { json in
                for submission in agency.reports { append(submission, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private func append(_ submission: PublishedReport, to json: inout JSONWriter) {
        let report = submission.report
        json.object { json in
            json.key(plain: "figures")
            json.object { json in
                for key in ExportCells.byName(report) {
                    let figure = report.figures[key]
                    json.key(finished: ExportCells.jsonKeys[key])
                    json.array { json in
                        json.value(.of(figure.status))
                        json.number(figure.place?.line)
                    }
                }
            }
            json.key(plain: "form")
            json.string(report.form?.rawValue)
            json.key(plain: "report_date")
            json.string(report.date?.iso)
            json.key(plain: "sha256")
            json.string(submission.source.sha256.isEmpty ? nil : submission.source.sha256)
            json.key(plain: "year")
            json.number(submission.year)
        }
    }
}

extension JSONWriter {
    /// A value of a table; in the place of a missing one stands the reason.
    package mutating func value(_ value: DataValue) {
        switch value {
        case .text(let text): string(text)
        case .integer(let number): self.number(number)
        case .decimal(let text): decimal(text)
        case .boolean(let isTrue): boolean(isTrue)
        case .missing(let reason): string(reason.isEmpty ? nil : reason)
        }
    }
}
