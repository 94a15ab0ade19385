import Reports
import TestSupport
import Testing

/// Web pages whose ink says something else than their text: no figure of any is another one than a person reads.
@Suite struct HostilePagesTests {
    private static let cases = HostilePages.elements + HostilePages.styles + HostilePages.sheets

    @Test func noFigureIsAnotherThanAPersonReads() throws {
        var tally = HostileTally()
        for form in [Form.form2019, .form2021] {
            let report = try HostileReport(form)
            let page = report.page
            for (index, one) in Self.cases.enumerated() {
                let variant = try #require(
                    one.variant(index, of: report, page) { ("<td>\($0)</td>", $0) }, "\(one.name)")
                tally.read(variant, of: report, as: "a.html")
            }
            for variant in HostilePages.wholes(of: report) { tally.read(variant, of: report, as: "a.html") }
        }
        Shared.say("hostile pages: \(tally.summary)")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.joined(separator: "\n"))")
        #expect(tally.lost.isEmpty, "\(tally.lost.joined(separator: "\n"))")
        #expect(tally.variants >= 300)
        #expect(Double(tally.read) >= 0.97 * Double(tally.readable), "\(tally.read) of \(tally.readable)")
    }

    /// What a person reads without a doubt is read, case by case.
    @Test func whatIsPlainIsRead() throws {
        let report = try HostileReport()
        let page = report.page
        for (index, one) in Self.cases.enumerated() {
            guard case .number = one.reading,
                let variant = one.variant(index, of: report, page, place: { ("<td>\($0)</td>", $0) })
            else { continue }
            var tally = HostileTally()
            tally.read(variant, of: report, as: "a.html")
            #expect(tally.read == tally.readable, "\(one.name): \(tally.read) of \(tally.readable)")
        }
    }
}
