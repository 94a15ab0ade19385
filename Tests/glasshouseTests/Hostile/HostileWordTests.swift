import Reports
import SourceText
import TestSupport
import Testing

/// Word files in which one cell is written as it occurs in the world: what is stated is what a reader sees.
@Suite struct HostileWordTests {
    static let groups: [(name: String, cases: [HostileWordCase])] = [
        ("seen", HostileWordCase.seenRuns), ("faint", HostileWordCase.faintRuns),
        ("marked", HostileWordCase.markedRuns), ("styles", HostileWordCase.styleCases),
        ("fields", HostileWordCase.fieldCases), ("objects", HostileWordCase.objectCases),
    ]

    @Test func whatIsStatedIsWhatAReaderSees() throws {
        let base = try HostileReport()
        var tally = HostileTally()
        var names: Set<String> = []
        for (group, cases) in Self.groups {
            for item in cases {
                let variant = item.variant(of: base)
                #expect(names.insert(item.name).inserted, "\(item.name) stands here twice")
                let read = try? ReadFile(variant.bytes, path: "a.docx")
                #expect(read != nil, "\(group), \(variant.name): not read")
                let met = read?.report.figures[HostileWordCase.key].quantity
                if case .value(let value)? = variant.readings[HostileWordCase.key] {
                    #expect(met?.text == value, "\(group), \(variant.name): not read")
                }
                if !item.touchesOtherCells {
                    // Nothing else of the report is lost for it.
                    for (key, figure) in zip(base.form.cells, base.form.cells.map { base.read.report.figures[$0] })
                    where key != HostileWordCase.key {
                        let text = read?.report.figures[key].quantity?.text
                        #expect(text == figure.quantity?.text, "\(group), \(variant.name): \(key.name)")
                    }
                }
                tally.add(variant, of: base, read: read?.report)
            }
        }
        Shared.say("hostile Word files: \(tally.summary)")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.lost.isEmpty, "\(tally.lost.joined(separator: "\n"))")
        #expect(tally.variants >= 200)
        #expect(tally.read * 100 >= tally.readable * 92)
    }

    @Test func aFileThatTakesInAnotherSaysSo() throws {
        let body = "<w:p><w:r><w:t>x</w:t></w:r></w:p><w:altChunk/>"
        let read = try ReadFile(WordWriter.archive(WordWriter.wrapped(body)), path: "a.docx")
        #expect(read.problems.contains { $0.kind.id == "content-elsewhere" })
    }
}
