import Reports
import SourceText
import TestSupport
import Testing

/// PDF files in which one cell is painted as it occurs in the world: what is stated is what a reader sees.
@Suite struct HostilePrintTests {
    static let groups: [(name: String, cases: [HostilePrintCase])] = [
        ("seen", HostilePrintCase.seen), ("unseen", HostilePrintCase.unseen), ("marked", HostilePrintCase.marked),
    ]

    @Test(.enabled(if: FormatTools.hasPoppler))
    func whatIsStatedIsWhatAReaderSees() throws {
        let base = try HostileReport()
        var tally = HostileTally()
        var names: Set<String> = []
        for (group, cases) in Self.groups {
            for item in cases {
                let variant = item.variant(of: base)
                #expect(names.insert(item.name).inserted, "\(item.name) stands here twice")
                let read = try? FormatTools.read(variant.bytes, path: "a.pdf")
                #expect(read != nil, "\(group), \(variant.name): not read")
                let met = read?.report.figures[HostilePrintCase.key].quantity
                if case .value(let value)? = variant.readings[HostilePrintCase.key] {
                    #expect(met?.text == value, "\(group), \(variant.name): not read")
                }
                tally.add(variant, of: base, read: read?.report)
            }
        }
        Shared.say("hostile PDF files: \(tally.summary)")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.lost.isEmpty, "\(tally.lost.joined(separator: "\n"))")
        #expect(tally.variants >= 80)
        #expect(tally.read * 100 >= tally.readable * 99)
    }
}
