import Reports
import SourceText
import TestSupport
import Testing

/// The one place that decides whether a figure is stated.
@Suite struct EvidenceTests {
    private static let rows: [Evidence.Row] =
        [.exact, .variant, .near(edits: 2), .onlyPlace, .unlabelled] + Evidence.RowFault.allCases.map { .uncertain($0) }
    private static let heads: [Evidence.Head] =
        [.exact, .synonym, .numbered, .near(edits: 1)] + Evidence.HeadFault.allCases.map { .uncertain($0) }

    /// Every combination comes back out of its five bytes, and no two share them.
    @Test func evidenceIsPackedWithoutALoss() throws {
        var seen: Set<UInt64> = []
        for row in Self.rows {
            for head in Self.heads {
                for unit in Evidence.Unit.allCases {
                    for layout in Evidence.Layout.allCases {
                        for ink in [[], .struck, [.hidden, .marked]] as [InkDoubts] {
                            let evidence = Evidence(row: row, head: head, unit: unit, layout: layout, ink: ink)
                            #expect(Evidence(packed: evidence.packed) == evidence)
                            #expect(evidence.packed < 1 << 40)
                            #expect(seen.insert(evidence.packed).inserted)
                        }
                    }
                }
            }
        }
        #expect(Evidence().packed == 0)
        #expect(Evidence(packed: 7) == nil && Evidence(packed: 1 << 40) == nil)
    }

    private func decided(_ evidence: Evidence) -> (figure: Figure, fault: Evidence.Fault?) {
        Figure.decided(.reported(.count(3)), text: "3", note: "件", place: Place(line: 1, column: 1), on: evidence)
    }

    @Test func aFigureIsStatedOnWhatSuffices() {
        for row in [Evidence.Row.exact, .variant, .near(edits: 2), .onlyPlace, .unlabelled] {
            for head in [Evidence.Head.exact, .synonym, .numbered, .near(edits: 1)] {
                #expect(decided(Evidence(row: row, head: head)).figure.count == 3)
            }
        }
        for unit in [Evidence.Unit.none, .cell, .head, .row, .caption, .assumed] {
            #expect(decided(Evidence(unit: unit)).fault == nil)
        }
    }

    /// One weak point is enough; the text stays, the value and the note do not.
    @Test func aFigureIsUnreadableOnWhatDoesNot() {
        let weak =
            Evidence.RowFault.allCases.map { Evidence(row: .uncertain($0)) }
            + Evidence.HeadFault.allCases.map { Evidence(head: .uncertain($0)) }
            + InkDoubts.named.map { Evidence(ink: $0.doubt) } + [Evidence(unit: .missing), Evidence(unit: .conflict)]
        for evidence in weak {
            let (figure, fault) = decided(evidence)
            #expect(figure.status == .unreadable && figure.text == "3" && figure.note == nil, "\(evidence)")
            #expect(fault != nil && fault?.words.isEmpty == false && figure.evidence == evidence)
        }
        let blank = Figure.decided(.blank, text: "", place: nil, on: Evidence(ink: .pictured)).figure
        #expect(blank.status == .unreadable)
        #expect(Figure.decided(.unreadable, text: "3 4", place: nil, on: Evidence()).fault == .text)
    }

    @Test func whatIsDoubtedLaterIsNoLongerStated() {
        let figure = decided(Evidence()).figure
        #expect(figure.doubting(Evidence.RowFault.order).status == .unreadable)
        #expect(figure.doubting(Evidence.HeadFault.order).evidence?.fault == .head(.order))
    }

    /// A sheet keeps the evidence of each figure, and gives it to another machine.
    @Test func aSheetKeepsEvidence() {
        var sheet = FigureSheet()
        let evidence = Evidence(row: .near(edits: 1), head: .synonym, layout: .order)
        sheet[.new, .total] = Figure(
            .reported(.count(5)), text: "5", place: Place(line: 2, column: 2), evidence: evidence)
        #expect(sheet[.new, .total].evidence == evidence)
        #expect(sheet[.carriedIn, .total].evidence == nil)
    }

    @Test func onlyWhatIsWeakerIsToldInRecords() {
        #expect(Evidence(row: .variant, layout: .separators).weaker.isEmpty)
        let told = Evidence(row: .onlyPlace, head: .near(edits: 1), unit: .assumed, layout: .order).weaker
        #expect(
            told.map { "\($0.name) \($0.value)" } == ["head near", "layout order", "row only_place", "unit assumed"])
    }
}
