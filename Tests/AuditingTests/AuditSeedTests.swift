import Auditing
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// The five seed reports against `findings` and `rule_results` of `shared/domain/seeds-expected.json`.
@Suite struct AuditSeedTests {
    @Test func everyResultAndEveryFindingIsAsExpected() throws {
        guard let url = Shared.url("domain/seeds-expected.json") else { return }
        let expected = try JSONDecoder().decode(AuditExpectations.self, from: Data(contentsOf: url)).seeds
        let registry = try Self.registry()
        let run = Set(Audit.rules.map(\.rawValue))
        var results = 0
        var findings = 0
        for seed in try Shared.seeds() {
            let wanted = try #require(expected[seed.name])
            let report = try ReadFile(seed.bytes, path: seed.name).report
            let agency = registry.resolve(report).agency
            let outcome = Audit.run(Evidence(report, level: agency?.level, kind: agency?.kind))
            #expect(outcome.results.map(\.rule) == Audit.rules)
            for result in outcome.results {
                let met = AuditExpectations.Result(result)
                #expect(met == wanted.results[result.rule.rawValue], "\(seed.name), \(result.rule.rawValue)")
                results += 1
            }
            let wantedFindings = wanted.findings.filter { run.contains($0.rule) }
            #expect(Set(outcome.findings.map(\.rule.rawValue)) == Set(wantedFindings.map(\.rule)), "\(seed.name)")
            #expect(outcome.findings.count == wantedFindings.count, "\(seed.name)")
            let lines = String(decoding: seed.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            for finding in outcome.findings {
                let one = try #require(wantedFindings.first { $0.rule == finding.rule.rawValue })
                compare(finding, one, lines, seed.name)
                findings += 1
            }
        }
        #expect(results == 5 * Audit.rules.count)
        #expect(findings == 15)
        Shared.say("audit of the seeds: \(results) rule results and \(findings) findings compared")
    }

    private static func registry() throws -> AgencyRegistry {
        let url = Shared.checkout.appending(path: "content/agencies.csv")
        return RegistryFile.read(try String(contentsOf: url, encoding: .utf8), path: "agencies.csv").value
    }

    private func compare(
        _ finding: Finding, _ wanted: AuditExpectations.Finding, _ text: [Substring], _ name: String
    ) {
        let about = "\(name), \(wanted.rule)"
        #expect(finding.severity.rawValue == wanted.severity, "\(about)")
        if let blank = wanted.blank, let all = wanted.of {
            #expect(finding.result.count == .blank(blank, of: all), "\(about)")
            #expect(finding.cells.count == blank, "\(about)")
        }
        if let rows = wanted.cellsByRow {
            let cells = rows.flatMap { row, columns in columns.map { "\(row)@\($0)" } }
            #expect(Set(finding.cells.map(\.name)) == Set(cells), "\(about)")
        }
        if let columns = wanted.columns {
            #expect(finding.breaches.compactMap(\.column) == columns, "\(about)")
        }
        if case .columns(let words) = wanted.detail {
            for breach in finding.breaches { #expect(breach.words == words[breach.column ?? ""], "\(about)") }
        }
        if case .late(let date, let limit, let days, let isNamedInLaw) = finding.detail,
            case .words(let words) = wanted.detail
        {
            #expect(words.hasPrefix("\(date.iso), \(days) days after \(limit.iso); township"), "\(about)")
            #expect(!isNamedInLaw, "\(about)")
        }
        if case .early(let date, _) = finding.detail, case .words(let words) = wanted.detail {
            #expect(words.hasPrefix(date.iso), "\(about)")
        }
        if let labels = wanted.labels {
            guard case .labels(let met) = finding.detail else {
                Issue.record("\(about): no labels")
                return
            }
            #expect(met.map { AuditExpectations.Label($0) } == labels, "\(about)")
        }
        if let label = wanted.label, case .extraRows(let rows) = finding.detail {
            #expect(rows.map(\.label) == [label], "\(about)")
        }
        compare(finding.lines, wanted.lines ?? [], text, about, isComplete: wanted.lines != nil)
    }

    /// The file gives the rows in which the cells stand, or where these begin; a finding gives the cells.
    private func compare(
        _ met: [Int], _ wanted: [AuditExpectations.Lines], _ text: [Substring], _ about: String, isComplete: Bool
    ) {
        let rows = wanted.map { lines in
            let end = text[lines.first...].firstIndex { $0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("\t") }
            return lines.first...(lines.last ?? end ?? lines.first)
        }
        for row in rows { #expect(met.contains { row.contains($0) }, "\(about): nothing in lines \(row) of \(met)") }
        guard isComplete else { return }
        for line in met { #expect(rows.contains { $0.contains(line) }, "\(about): line \(line)") }
    }
}

extension Breach {
    /// The applicant column of the first term.
    fileprivate var column: String? {
        guard case .application(_, let applicant) = terms.first?.key.cell else { return nil }
        return applicant.key
    }

    /// `1+0 != 0+0`.
    fileprivate var words: String {
        let sides = [left, right].map { side in side.terms.map { String($0.value) }.joined(separator: "+") }
        return sides.joined(separator: " != ")
    }
}

extension AuditExpectations.Label {
    fileprivate init(_ variant: LabelVariant) {
        row = variant.row
        official = variant.official
        printed = variant.printed
        line = Int(variant.place.line)
    }
}
