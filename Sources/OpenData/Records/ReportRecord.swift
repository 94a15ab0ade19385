import Portals
import Reports
import SourceText
import Wording
import Writing

/// One report as JSON: `glasshouse.report/1`, a promise to other programs.
///
/// Keys are sorted, so equal reports give equal bytes. Fields are added, never changed.
package enum ReportRecord {
    package static let schema = "glasshouse.report/1"

    /// The record of a published report, as one line.
    package static func bytes(of published: PublishedReport, _ words: FileWords) -> [UInt8] {
        var json = JSONWriter(capacity: published.text.bytes.count * 3 + 16_000)
        append(published.submission, findings: Told(published.findings, words), to: &json)
        return json.bytes
    }

    /// Findings with the words in which records tell them.
    package struct Told {
        package let findings: [Finding]
        package let words: FileWords

        package init(_ findings: [Finding], _ words: FileWords) {
            self.findings = findings
            self.words = words
        }
    }

    /// Appends the record of `submission` as one line.
    ///
    /// - Parameters:
    ///   - findings: `nil` for a report that was not audited.
    ///   - reading: finished JSON for the field `reading`, which is no part of the promise.
    package static func append(
        _ submission: Submission, findings: Told?, reading: [UInt8]? = nil, to json: inout JSONWriter
    ) {
        let report = submission.report
        json.object { json in
            json.key(plain: "agency")
            append(agencyOf: submission, to: &json)
            json.key(plain: "extras")
            append(extras: report.extraRows, to: &json)
            json.key(plain: "figures")
            append(figuresOf: report, to: &json)
            if let findings {
                json.key(plain: "findings")
                append(findings, to: &json)
            }
            json.key(plain: "form")
            json.string(report.form?.rawValue)
            json.key(plain: "narrative")
            append(narrative: report.narrative, to: &json)
            json.key(plain: "problems")
            append(problems: submission.problems, to: &json)
            if let published = report.published {
                json.key(plain: "published")
                json.string(published.iso)
            }
            if let reading {
                json.key(plain: "reading")
                json.finished(reading)
            }
            json.key(plain: "report_date")
            json.string(report.date?.iso)
            json.key(plain: "schema")
            json.string(schema)
            json.key(plain: "sections")
            append(sections: report.sections, to: &json)
            json.key(plain: "source")
            append(source: submission.source, to: &json)
            json.key(plain: "title")
            json.string(report.title.isEmpty ? nil : report.title)
            json.key(plain: "year")
            json.number(report.year)
        }
        json.endLine()
    }

    private static func append(agencyOf submission: Submission, to json: inout JSONWriter) {
        let report = submission.report
        json.object { json in
            json.key(plain: "id")
            json.string(submission.match.agency?.id)
            json.key(plain: "name")
            json.string(submission.agencyName.isEmpty ? nil : submission.agencyName)
            json.key(plain: "region")
            json.array { json in submission.match.agency?.region.forEach { json.string($0) } }
            json.key(plain: "resolved_by")
            if case .resolved(_, let evidence) = submission.match {
                json.string(evidence.rawValue)
            } else {
                json.string("unresolved")
            }
            json.key(plain: "signature")
            json.string(report.signature)
            json.key(plain: "title")
            json.string(report.titleAgency)
        }
    }

    private static func append(extras: [ExtraRow], to json: inout JSONWriter) {
        json.array { json in
            for row in extras {
                json.object { json in
                    json.key(plain: "label")
                    json.string(row.label)
                    json.key(plain: "line")
                    json.number(row.place.line)
                    json.key(plain: "table")
                    json.number(row.table)
                    json.key(plain: "text")
                    json.string(row.text)
                }
            }
        }
    }

    /// Every cell of the report's form, and any cell of another form that the report prints.
    private static func append(figuresOf report: Report, to json: inout JSONWriter) {
        json.object { json in
            for key in ExportCells.byName(report) {
                json.key(finished: ExportCells.jsonKeys[key])
                append(report.figures[key], to: &json)
            }
        }
    }

    private static func append(_ figure: Figure, to json: inout JSONWriter) {
        json.object { json in
            json.key(plain: "column")
            json.number(figure.place?.column)
            if let weaker = figure.evidence?.weaker, !weaker.isEmpty {
                json.key(plain: "evidence")
                json.object { json in
                    for (name, value) in weaker {
                        json.key(plain: name)
                        json.string(value)
                    }
                }
            }
            json.key(plain: "line")
            json.number(figure.place?.line)
            if let note = figure.note {
                json.key(plain: "note")
                json.string(note)
            }
            json.key(plain: "status")
            json.string(figure.status.name)
            json.key(plain: "text")
            json.string(figure.text)
            if case .money(let money)? = figure.quantity {
                json.key(plain: "unit")
                json.string(money.unit?.label)
            }
            json.key(plain: "value")
            if let quantity = figure.quantity { json.decimal(quantity.text) } else { json.null() }
        }
    }

    private static func append(_ told: Told, to json: inout JSONWriter) {
        json.array { json in
            for finding in told.findings {
                json.object { json in
                    json.key(plain: "cells")
                    json.array { json in finding.cells.forEach { json.string($0.name) } }
                    json.key(plain: "message_en")
                    json.string(FindingText(finding, told.words.english).sentence)
                    json.key(plain: "message_zh")
                    json.string(FindingText(finding, told.words.chinese).sentence)
                    json.key(plain: "result")
                    json.string(finding.result.status.rawValue)
                    json.key(plain: "rule")
                    json.string(finding.rule.rawValue)
                    json.key(plain: "severity")
                    json.string(finding.severity.rawValue)
                }
            }
        }
    }

    private static func append(narrative: [NarrativeFigure], to json: inout JSONWriter) {
        json.array { json in
            for figure in narrative {
                json.object { json in
                    json.key(plain: "key")
                    json.string(figure.key.rawValue)
                    json.key(plain: "line")
                    json.number(figure.place.line)
                    json.key(plain: "text")
                    json.string(figure.text)
                    json.key(plain: "unit")
                    json.string(figure.key.unit)
                    json.key(plain: "value")
                    json.decimal(figure.valueText)
                }
            }
        }
    }

    private static func append(problems: [Problem], to json: inout JSONWriter) {
        json.array { json in
            for problem in problems {
                json.object { json in
                    json.key(plain: "column")
                    json.number(problem.place?.column)
                    json.key(plain: "id")
                    json.string(problem.kind.id)
                    json.key(plain: "line")
                    json.number(problem.place?.line)
                    json.key(plain: "message")
                    json.string(problem.message)
                    json.key(plain: "severity")
                    json.string(problem.severity.rawValue)
                }
            }
        }
    }

    private static func append(sections: [ReportSection], to json: inout JSONWriter) {
        json.array { json in
            for section in sections {
                json.object { json in
                    json.key(plain: "heading")
                    json.string(section.heading)
                    json.key(plain: "key")
                    json.string(section.key.key)
                    json.key(plain: "line")
                    json.number(section.place.line)
                    json.key(plain: "paragraphs")
                    json.array { json in
                        for paragraph in section.paragraphs {
                            json.object { json in
                                json.key(plain: "line")
                                json.number(paragraph.place.line)
                                json.key(plain: "text")
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
            json.key(plain: "bytes")
            json.number(source.byteCount)
            json.key(plain: "encoding")
            json.string(source.encoding)
            json.key(plain: "format")
            json.string(source.format)
            json.key(plain: "path")
            json.string(source.path)
            json.key(plain: "sha256")
            json.string(source.sha256.isEmpty ? nil : source.sha256)
        }
    }
}
