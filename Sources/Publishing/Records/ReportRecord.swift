import Reports
import SourceText

/// One report as JSON: `glasshouse.report/1`, a promise to other programs.
///
/// Keys are sorted, so equal reports give equal bytes. Fields are added, never changed. Source: report record.
package enum ReportRecord {
    package static let schema = "glasshouse.report/1"

    /// Appends the record of `submission` as one line, with its findings when it was audited.
    package static func append(_ submission: Submission, withFindings: Bool = false, to json: inout JSONWriter) {
        let report = submission.report
        json.object { json in
            json.key("agency")
            append(agencyOf: submission, to: &json)
            json.key("extras")
            append(extras: report.extraRows, to: &json)
            json.key("figures")
            append(figuresOf: report, to: &json)
            if withFindings {
                json.key("findings")
                append(findings: submission.findings, to: &json)
            }
            json.key("form")
            json.string(report.form?.rawValue)
            json.key("narrative")
            append(narrative: report.narrative, to: &json)
            json.key("problems")
            append(problems: submission.problems, to: &json)
            json.key("report_date")
            json.string(report.date?.iso)
            json.key("schema")
            json.string(schema)
            json.key("sections")
            append(sections: report.sections, to: &json)
            json.key("source")
            append(source: submission.source, to: &json)
            json.key("title")
            json.string(report.title.isEmpty ? nil : report.title)
            json.key("year")
            json.number(report.year)
        }
        json.endLine()
    }

    private static func append(agencyOf submission: Submission, to json: inout JSONWriter) {
        let report = submission.report
        json.object { json in
            json.key("id")
            json.string(submission.match.agency?.id)
            json.key("name")
            json.string(submission.agencyName.isEmpty ? nil : submission.agencyName)
            json.key("region")
            json.array { json in submission.match.agency?.region.forEach { json.string($0) } }
            json.key("resolved_by")
            if case .resolved(_, let evidence) = submission.match {
                json.string(evidence.rawValue)
            } else {
                json.string("unresolved")
            }
            json.key("signature")
            json.string(report.signature)
            json.key("title")
            json.string(report.titleAgency)
        }
    }

    private static func append(extras: [ExtraRow], to json: inout JSONWriter) {
        json.array { json in
            for row in extras {
                json.object { json in
                    json.key("label")
                    json.string(row.label)
                    json.key("line")
                    json.number(row.place.line)
                    json.key("table")
                    json.number(row.table)
                    json.key("text")
                    json.string(row.text)
                }
            }
        }
    }

    /// Every cell of the report's form, and any cell of another form that the report prints.
    private static func append(figuresOf report: Report, to json: inout JSONWriter) {
        json.object { json in
            for key in ExportCells.of(report, among: FigureKey.sortedByName) {
                json.key(key.name)
                append(report.figures[key], to: &json)
            }
        }
    }

    private static func append(_ figure: Figure, to json: inout JSONWriter) {
        json.object { json in
            json.key("column")
            json.number(figure.place?.column)
            json.key("line")
            json.number(figure.place?.line)
            if let note = figure.note {
                json.key("note")
                json.string(note)
            }
            json.key("status")
            json.string(figure.status.name)
            json.key("text")
            json.string(figure.text)
            if case .money(let money)? = figure.quantity {
                json.key("unit")
                json.string(money.unit?.label)
            }
            json.key("value")
            if let quantity = figure.quantity { json.decimal(quantity.text) } else { json.null() }
        }
    }

    private static func append(findings: [Finding], to json: inout JSONWriter) {
        json.array { json in
            for finding in findings {
                json.object { json in
                    json.key("cells")
                    json.array { json in finding.cells.forEach { json.string($0.name) } }
                    json.key("message_en")
                    json.string(FindingText(finding, .english).sentence)
                    json.key("message_zh")
                    json.string(FindingText(finding, .chinese).sentence)
                    json.key("result")
                    json.string(finding.result.status.rawValue)
                    json.key("rule")
                    json.string(finding.rule.rawValue)
                    json.key("severity")
                    json.string(finding.severity.rawValue)
                }
            }
        }
    }

    private static func append(narrative: [NarrativeFigure], to json: inout JSONWriter) {
        json.array { json in
            for figure in narrative {
                json.object { json in
                    json.key("key")
                    json.string(figure.key.rawValue)
                    json.key("line")
                    json.number(figure.place.line)
                    json.key("text")
                    json.string(figure.text)
                    json.key("unit")
                    json.string(figure.key.unit)
                    json.key("value")
                    json.decimal(figure.valueText)
                }
            }
        }
    }

    private static func append(problems: [Problem], to json: inout JSONWriter) {
        json.array { json in
            for problem in problems {
                json.object { json in
                    json.key("column")
                    json.number(problem.place?.column)
                    json.key("id")
                    json.string(problem.kind.id)
                    json.key("line")
                    json.number(problem.place?.line)
                    json.key("message")
                    json.string(problem.message)
                    json.key("severity")
                    json.string(problem.severity.rawValue)
                }
            }
        }
    }

    private static func append(sections: [ReportSection], to json: inout JSONWriter) {
        json.array { json in
            for section in sections {
                json.object { json in
                    json.key("heading")
                    json.string(section.heading)
                    json.key("key")
                    json.string(section.key.key)
                    json.key("line")
                    json.number(section.place.line)
                    json.key("paragraphs")
                    json.array { json in
                        for paragraph in section.paragraphs {
                            json.object { json in
                                json.key("line")
                                json.number(paragraph.place.line)
                                json.key("text")
                                json.string(paragraph.text)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func append(source: SourceRecord, to json: inout JSONWriter) {
        json.object { json in
            json.key("bytes")
            json.number(source.byteCount)
            json.key("encoding")
            json.string(source.encoding)
            json.key("format")
            json.string(source.format)
            json.key("path")
            json.string(source.path)
            json.key("sha256")
            json.string(source.sha256)
        }
    }
}
