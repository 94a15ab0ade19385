import Auditing
import Documents
import Foundation
import Ink
import OpenData
import Pages
import Reading
import Reports
import SourceText
import Wording
import Writing

/// Reads a file as the report that it may be, from its bytes to its record, and checks what must hold of any file.
///
/// Files that other programs have to convert first are refused here, as on a machine without those programs.
package struct ReportCheck: Sendable {
    /// What the file is called: its ending counts only where its bytes do not say what it is.
    let path: String
    private let registry: AgencyRegistry
    /// Without a theme a string is its own name: what is checked is the shape of the record.
    private let words = FileWords(
        chinese: Strings(language: .chinese, texts: [:]), english: Strings(language: .english, texts: [:]))

    package init(path: String) {
        self.path = path
        registry = RegistryFile.read(Self.agencies, path: "agencies.csv").value
    }

    package func run(_ bytes: [UInt8]) throws(Fault) {
        let file = SourceFile(path: path, bytes: bytes, sha256: "")
        let first = try record(of: file, isChecked: true)
        try Fault.unless(try record(of: file, isChecked: false) == first, "reading twice gives two records")
    }

    /// Some that the samples name, two of one name.
    private static let agencies = """
        id,name,aliases,region,level,kind,website
        juyuan,黑龙江省哈尔滨市道外区巨源镇人民政府,道外区巨源镇|巨源镇,黑龙江省/哈尔滨市/道外区/巨源镇,township,government,
        north,甲省乙市城关镇人民政府,城关镇,甲省/乙市/城关镇,township,government,
        south,甲省丙市城关镇人民政府,城关镇,甲省/丙市/城关镇,township,government,
        office,吉林省四平市铁东区政务服务局,铁东区政务服务局,吉林省/四平市/铁东区,county,department,
        """

    /// The record as `read --audit` prints it, or `nil` when the file can't be read.
    private func record(of file: SourceFile, isChecked: Bool) throws(Fault) -> [UInt8]? {
        let document: Parsed<Document>
        do {
            document = try DocumentReader.read(file, marks: .ofReports)
        } catch {
            try Fault.unless(error.problem.path == path && error.problem.place == nil, "a refusal points elsewhere")
            return nil
        }
        let report = ReportReader.read(document.value, path: path)
        let match = registry.resolve(report.value)
        let evidence = Evidence(report.value, level: match.agency?.level, kind: match.agency?.kind)
        let source = SourceRecord(
            path: path, format: document.value.format.rawValue, sha256: "", byteCount: file.bytes.count,
            encoding: document.value.encoding)
        let submission = Submission(
            source: source, text: document.value.text, prose: document.value.prose, report: report.value, match: match,
            problems: (document.problems + report.problems).sorted())
        let findings = Audit.run(evidence).findings
        var json = JSONWriter(capacity: file.bytes.count * 4)
        ReportRecord.append(submission, findings: ReportRecord.Told(findings, words), to: &json)
        if isChecked {
            try DocumentCheck.run(document.value)
            try check(submission, findings)
            try RecordCheck.run(json.bytes, report: report.value)
        }
        return json.bytes
    }

    private func check(_ submission: Submission, _ findings: [Finding]) throws(Fault) {
        let report = submission.report
        let places = PlaceCheck(text: submission.text)
        try places.holds(submission.problems, of: path)
        try FigureCheck(text: submission.text).run(report)
        for finding in findings {
            for place in finding.places { try places.holds(place, finding.rule.rawValue) }
        }
        try places.holds(report.titlePlace, "the title")
        try places.holds(report.datePlace, "the date")
        try places.holds(report.signaturePlace, "the signature")
        for row in report.extraRows { try places.holds(row.place, "the row \(row.label)") }
        for label in report.labelVariants { try places.holds(label.place, "the label \(label.printed)") }
        for paragraph in report.preamble { try places.holds(paragraph.place, "the preamble") }
        for section in report.sections {
            try places.holds(section.place, "the section \(section.heading)")
            for paragraph in section.paragraphs { try places.holds(paragraph.place, "a paragraph") }
        }
        for figure in report.narrative + report.narrativeElsewhere {
            try places.holds(figure.place, "the words \(figure.text)")
        }
    }
}

/// What a file made the program do that it must never do, in words for whoever mends it.
package struct Fault: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }

    /// - Throws: a fault with `words` when `holds` is false.
    package static func unless(_ holds: Bool, _ words: @autoclosure () -> String) throws(Fault) {
        if !holds { throw Fault(words()) }
    }
}
