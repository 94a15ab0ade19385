import Foundation
import OpenData
import Pages
import Reading
import Reports
import SourceText
import TestSupport
import Testing
import Writing

@Suite struct ReportRecordTests {
    /// The report of 巨源镇 for 2020 as it stands in `content/`, with the registry beside it.
    private func submission(_ name: String = "reports/2020/juyuan.txt") throws -> Submission {
        let content = Shared.checkout.appending(path: "content")
        let bytes = [UInt8](try Data(contentsOf: content.appending(path: name)))
        let csv = try String(contentsOf: content.appending(path: "agencies.csv"), encoding: .utf8)
        let read = try ReadFile(bytes, path: name)
        let source = SourceRecord(
            path: name, format: read.document.format.rawValue, sha256: String(repeating: "0", count: 64),
            byteCount: bytes.count, encoding: read.document.encoding)
        let registry = RegistryFile.read(csv, path: "agencies.csv").value
        return Submission(
            source: source, text: read.document.text, report: read.report, match: registry.resolve(read.report),
            problems: read.problems.sorted())
    }

    private func record(_ submission: Submission) -> String {
        var json = JSONWriter()
        ReportRecord.append(submission, findings: nil, to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func theRecordOfAReportIsTheGoldenOne() throws {
        let text = JSONLayout.lines(of: record(try submission()))
        let difference = try Golden("juyuan-2020.json").difference(from: text)
        #expect(difference == nil)
    }

    @Test func aRecordIsOneLineOfJSONWithSortedKeys() throws {
        for name in ["2019/yujiafang", "2019/duandian", "2020/tiedong-zwfwj", "2021/panjiabao"] {
            let text = record(try submission("reports/\(name).txt"))
            #expect(text.hasSuffix("\n") && text.dropLast().allSatisfy { $0 != "\n" }, "\(name)")
            let oracle = try JSONSerialization.data(
                withJSONObject: object(text), options: [.sortedKeys, .withoutEscapingSlashes])
            // Foundation prints the same keys in the same order and the same values; only numbers may look different.
            #expect(keys(of: text) == keys(of: String(decoding: oracle, as: UTF8.self)), "\(name)")
        }
    }

    /// Every key of a JSON text in the order in which they stand.
    private func keys(of json: String) -> [String] {
        let parts = json.split(separator: "\"", omittingEmptySubsequences: false)
        return zip(parts, parts.dropFirst()).filter { $1.first == ":" }.map { String($0.0) }
    }

    @Test func everyCellOfTheFormIsInTheRecordWithItsState() throws {
        for name in ["2019/yujiafang", "2019/duandian", "2020/juyuan", "2020/tiedong-zwfwj", "2021/panjiabao"] {
            let submission = try submission("reports/\(name).txt")
            let figures = try #require(try object(record(submission))["figures"] as? [String: [String: Any]])
            let form = try #require(submission.report.form)
            #expect(Set(figures.keys) == Set(form.cells.map(\.name)), "\(name)")
            for key in form.cells {
                let figure = submission.report.figures[key]
                let met = try #require(figures[key.name])
                #expect(met["status"] as? String == figure.status.name, "\(name), \(key.name)")
                #expect(met["text"] as? String == figure.text, "\(name), \(key.name)")
                #expect((met["value"] is NSNull) == (figure.quantity == nil), "\(name), \(key.name)")
                #expect(met["line"] as? Int == figure.place.map { Int($0.line) }, "\(name), \(key.name)")
            }
        }
    }

    @Test func allFiveStatesHaveTheirNamesAndOnlyReportedFiguresAValue() throws {
        var submission = try submission()
        var report = submission.report
        let place = Place(line: 3, column: 2)
        let money = Money(tenThousandths: 12_345, unit: .yuan)
        let figures: [(ApplicationRow, Figure, String)] = [
            (
                .new, Figure(.reported(.count(7)), text: "7件", note: "件", place: place),
                #"{"column":2,"line":3,"note":"件","status":"reported","text":"7件","value":7}"#
            ),
            (
                .carriedIn, Figure(.blank, place: place),
                #"{"column":2,"line":3,"status":"blank","text":"","value":null}"#
            ),
            (
                .granted, Figure(.placeholder, text: "/", place: place),
                #"{"column":2,"line":3,"status":"placeholder","text":"/","value":null}"#
            ),
            (.partial, .absent, #"{"column":null,"line":null,"status":"absent","text":"","value":null}"#),
            (
                .resultsTotal, Figure(.unreadable, text: "1 2", place: place),
                #"{"column":2,"line":3,"status":"unreadable","text":"1 2","value":null}"#
            ),
            (
                .carriedOut, Figure(.reported(.money(money)), text: "1.2345元", place: place),
                #"{"column":2,"line":3,"status":"reported","text":"1.2345元","unit":"元","value":1.2345}"#
            ),
        ]
        for (row, figure, _) in figures { report.figures[row, .total] = figure }
        submission = Submission(
            source: submission.source, text: submission.text, report: report, match: submission.match, problems: [])
        let text = record(submission)
        for (row, _, json) in figures { #expect(text.contains("\"\(row.key)@total\":\(json)"), "\(row.key)") }
    }

    @Test func aReportOfWhichNothingIsKnownIsStillARecord() throws {
        let read = try ReadFile("随便写的一行。")
        let source = SourceRecord(path: "a.txt", format: "text", sha256: "", byteCount: 21, encoding: "utf-8")
        let submission = Submission(
            source: source, text: read.document.text, report: read.report,
            match: AgencyRegistry().resolve(read.report), problems: [])
        #expect(
            record(submission) == """
                {"agency":{"id":null,"name":null,"region":[],"resolved_by":"unresolved","signature":null,"title":null},\
                "extras":[],"figures":{},"form":null,"narrative":[],"problems":[],"report_date":null,"schema":"glasshouse.report/1",\
                "sections":[],"source":{"bytes":21,"encoding":"utf-8","format":"text","path":"a.txt","sha256":null},\
                "title":null,"year":null}

                """)
    }

    @Test func problemsCarryIdSeverityPlaceAndMessage() throws {
        let submission = try submission("reports/2019/yujiafang.txt")
        let problems = try #require(try object(record(submission))["problems"] as? [[String: Any]])
        #expect(problems.count == 5)
        #expect(problems.map { $0["id"] as? String } == Array(repeating: "label-near", count: 5))
        #expect(problems.map { $0["line"] as? Int } == [107, 116, 169, 213, 248])
        #expect(problems.allSatisfy { $0["severity"] as? String == "notice" && $0["column"] as? Int == 1 })
    }
}
