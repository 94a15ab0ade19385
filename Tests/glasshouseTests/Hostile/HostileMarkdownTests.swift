import Reports
import TestSupport
import Testing

/// Markdown whose ink says something else than its signs: no figure of any is another one than a person reads.
@Suite struct HostileMarkdownTests {
    @Test func noFigureIsAnotherThanAPersonReads() throws {
        var tally = HostileTally()
        for form in [Form.form2019, .form2021] {
            let report = try HostileReport(form)
            let text = report.markdown
            for (index, one) in HostileMarkdown.cells.enumerated() {
                let variant = try #require(
                    one.variant(index, of: report, text) { ("| \($0) |", $0) }, "\(one.name)")
                tally.read(variant, of: report, as: "a.md")
            }
            for variant in HostileMarkdown.wholes(of: report) { tally.read(variant, of: report, as: "a.md") }
        }
        Shared.say("hostile Markdown: \(tally.summary)")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.lost.isEmpty, "\(tally.lost.joined(separator: "\n"))")
        #expect(tally.variants >= 300)
        #expect(Double(tally.read) >= 0.97 * Double(tally.readable), "\(tally.read) of \(tally.readable)")
    }

    @Test func whatIsPlainIsRead() throws {
        let report = try HostileReport()
        let text = report.markdown
        var variants = HostileMarkdown.wholes(of: report).filter(\.readings.isEmpty)
        for (index, one) in HostileMarkdown.cells.enumerated() {
            guard case .number = one.reading,
                let variant = one.variant(index, of: report, text, place: { ("| \($0) |", $0) })
            else { continue }
            variants.append(variant)
        }
        for variant in variants {
            var tally = HostileTally()
            tally.read(variant, of: report, as: "a.md")
            #expect(tally.read == tally.readable, "\(variant.name): \(tally.read) of \(tally.readable)")
        }
    }

    /// A table that stands in a block of code is none of the report's.
    @Test(arguments: ["```", "~~~~"]) func aTableInCodeIsMissing(_ fence: String) throws {
        let report = try HostileReport()
        let text = report.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(text.firstIndex { $0.hasPrefix("|") })
        let end = try #require(text[first...].firstIndex { !$0.hasPrefix("|") })
        let framed = text[..<first] + [fence[...]] + text[first..<end] + [fence[...]] + text[end...]
        let read = try ReadFile(Array(framed.joined(separator: "\n").utf8), path: "a.md")
        #expect(read.problems.contains { ["table-missing", "tables-missing"].contains($0.kind.id) })
    }
}
