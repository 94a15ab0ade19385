import Auditing
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// A made-up portal in which some paragraphs were planted in several reports: all of them must be found.
///
/// `GLASSHOUSE_CORPUS_AGENCIES=2000 swift test -c release --filter EchoCorpusTests` measures 10,000 reports.
@Suite struct EchoCorpusTests {
    @Test func everyPlantedParagraphIsFound() throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let agencies = ProcessInfo.processInfo.environment["GLASSHOUSE_CORPUS_AGENCIES"].flatMap { Int($0) } ?? 300
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", String(agencies), "--mess", "0.5", "--seed", "3", "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")
        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        let truths = try lines.split(separator: "\n").map {
            try JSONDecoder().decode(PlantedTruth.self, from: Data($0.utf8))
        }
        let sources = try truths.map { truth in
            let bytes = [UInt8](try Data(contentsOf: folder.url.appending(path: truth.file)))
            let document = try ReadFile(bytes, path: truth.file).document
            let report = ReportReference(slug: truth.id, agencyName: truth.agency, year: truth.year)
            return EchoSource(report: report, text: document.text, prose: document.prose)
        }
        let run = EchoRun(sources)

        // The planted paragraph is the first one under the heading of section one: the fourth of the text.
        var planted: [String: Set<ReportReference>] = [:]
        for (truth, source) in zip(truths, sources) where truth.flaw == "shared text" {
            let paragraph = try #require(source.prose.first?.dropFirst(3).first)
            planted[EchoRun.compared(source.text.string(paragraph)), default: []].insert(source.report)
        }
        let groups = planted.filter { $0.value.count > 1 }
        #expect(groups.count >= agencies / 50 / 2)
        var found = 0
        for (paragraph, reports) in groups {
            let echo = (run.shared + run.repeated).first { echo in
                reports.isSubset(of: echo.occurrences.map(\.report)) && echo.length >= paragraph.unicodeScalars.count
            }
            #expect(echo != nil, "planted in \(reports.map { "\($0.slug)/\($0.year)" }.sorted()): \(paragraph)")
            found += echo == nil ? 0 : 1
        }
        let times = run.times.map { "\($0.step) \($0.duration)" }.joined(separator: ", ")
        let near = run.resemblances.count { !$0.isEmpty }
        Shared.say(
            """
            copied text in \(sources.count) made-up reports: \(found) of \(groups.count) planted paragraphs found, \
            \(run.shared.count) passages of several agencies, \(run.repeated.count) of one, \(near) reports near \
            another, \(run.common.count) common passages; one thread: \(times)
            """)
    }
}

private struct PlantedTruth: Decodable {
    let file: String
    let id: String
    let agency: String
    let year: Int
    let flaw: String?
}
