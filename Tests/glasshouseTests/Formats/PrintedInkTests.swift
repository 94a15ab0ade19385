import Documents
import Foundation
import Ink
import Reports
import SourceText
import TestSupport
import Testing
import glasshouse

/// What is painted on the pages of a PDF, as evidence for its words.
@Suite struct PrintedInkTests {
    /// Pages as poppler's tools would describe them: a table of two columns and one row, and words.
    private struct Pages {
        var words = ""
        var drawing = """
            <defs>
            <symbol overflow="visible" id="glyph0-1">
            <path style="stroke:none;" d="M 0.5 0 L 5.5 0 L 5.5 -8 L 0.5 -8 Z "/>
            </symbol>
            </defs>

            """

        /// - Parameter texts: with their place from the left and from the top; each of them one character.
        mutating func add(_ texts: [(text: String, left: Double, top: Double)], tableFrom top: Double = 50) {
            words += "<page width=\"200\" height=\"300\">\n"
            drawing += "<page>\n"
            for (x, y, width, height) in [
                (10.0, top, 180.0, 0.5), (10, 295, 180, 0.5), (10, top, 0.5, 295 - top), (100, top, 0.5, 295 - top),
                (190, top, 0.5, 295 - top),
            ] {
                drawing +=
                    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"rgb(0%,0%,0%)\"/>\n"
            }
            for item in texts {
                words +=
                    "<word xMin=\"\(item.left)\" yMin=\"\(item.top)\" xMax=\"\(item.left + 6)\" yMax=\"\(item.top + 10)\">"
                    + "\(item.text)</word>\n"
                drawing += "<g style=\"fill:rgb(0%,0%,0%);fill-opacity:1;\">\n"
                drawing += "<use xlink:href=\"#glyph0-1\" x=\"\(item.left)\" y=\"\(item.top + 9)\"/>\n</g>\n"
            }
            words += "</page>\n"
            drawing += "</page>\n"
        }

        func cells() throws -> [(text: String, doubts: InkDoubts)] {
            let document = try DocumentReader.read(
                SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4".utf8), sha256: ""),
                marks: ReportMarks(isHeading: { _ in false }),
                converted: .printed(words: Array(words.utf8), drawing: Array(drawing.utf8))
            ).value
            return document.blocks.flatMap { block -> [(String, InkDoubts)] in
                guard case .table(let table) = block else { return [] }
                return table.cells.map { (document.text.string($0.span), $0.doubts) }
            }
        }
    }

    @Test("a page's number in a blank cell at its foot is no figure of the cell")
    func pageNumbers() throws {
        var pages = Pages()
        pages.add([("文", 20, 150), ("3", 140, 282)])
        pages.add([("文", 20, 150), ("4", 140, 282)])
        let cells = try pages.cells()
        #expect(cells.map(\.text) == ["文", "3", "文", "4"])
        #expect(cells.filter { $0.text != "文" }.allSatisfy { $0.doubts == .spilled })
    }

    @Test("the number of the only page, in the middle of its foot")
    func loneNumber() throws {
        var pages = Pages()
        pages.add([("文", 20, 150), ("1", 97.5, 282)])
        #expect(try pages.cells().allSatisfy { $0.text == "文" || $0.doubts.contains(.spilled) })
    }

    @Test("figures at the foot of two pages that don't count on are read")
    func figuresAtTheFoot() throws {
        var pages = Pages()
        pages.add([("文", 20, 282), ("3", 140, 282)])
        pages.add([("文", 20, 282), ("7", 140, 282)])
        #expect(try pages.cells().allSatisfy { $0.doubts.isEmpty })
    }

    @Test("a word of which nothing is painted is seen by nobody")
    func unpainted() throws {
        var pages = Pages()
        pages.add([("文", 20, 150), ("3", 140, 150)])
        pages.drawing = pages.drawing.replacing("<use xlink:href=\"#glyph0-1\" x=\"140.0\" y=\"159.0\"/>\n", with: "")
        #expect(try pages.cells().map(\.doubts) == [[], .hidden])
    }

    @Test("a page that paints more than can be compared is doubted, in time")
    func tooMuchPaint() throws {
        var pages = Pages()
        pages.add([("文", 20, 150), ("3", 140, 150)])
        let box = "<rect x=\"1\" y=\"1\" width=\"190\" height=\"290\" fill=\"rgb(90%,90%,90%)\"/>\n"
        pages.drawing = pages.drawing.replacing("<g style", with: String(repeating: box, count: 40_000) + "<g style")
        let clock = ContinuousClock()
        let start = clock.now
        let cells = try pages.cells()
        #expect(cells.map(\.text) == ["文", "3"])
        #expect(cells.allSatisfy { $0.doubts.contains(.hidden) })
        #expect(clock.now - start < .seconds(10))
    }

    @Test(.enabled(if: FormatTools.hasPoppler && FormatTools.hasOffice))
    func aReportThatAnOfficeProgramPrintedIsRead() throws {
        let base = try HostileReport()
        let folder = try TemporaryFolder()
        let source = folder.url.appending(path: "r.docx")
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        let ruled = base.wordDocument.replacing(
            "</w:tblPr>", with: "<w:tblBorders>\(sides.joined())</w:tblBorders></w:tblPr>")
        try Data(WordWriter.archive(ruled)).write(to: source)
        try ToolRun.run(
            "soffice",
            [
                "--headless", "-env:UserInstallation=file://\(folder.url.path)/profile", "--convert-to", "pdf",
                "--outdir",
                folder.url.path, source.path,
            ], limits: ToolRun.Limits(seconds: 300))
        let bytes = [UInt8](try Data(contentsOf: folder.url.appending(path: "r.pdf")))
        let read = try FormatTools.read(bytes, path: "a.pdf")
        var tally = HostileTally()
        tally.add(HostileVariant("printed by LibreOffice", [], [:]), of: base, read: read.report)
        Shared.say("a report printed by LibreOffice: \(tally.summary)")
        #expect(tally.wrong.isEmpty && tally.lost.isEmpty, "\(tally.wrong) \(tally.lost)")
        // A label that a page's end cuts in two costs its row, and which one that is depends on the fonts at hand.
        #expect(tally.read * 100 >= tally.readable * 70, "\(read.problemText)")
    }

    @Test("what poppler says of missing character maps is told as that")
    func missingMaps() {
        let log = "Syntax Error: Missing language pack for 'Adobe-GB1' mapping\nSyntax Error: Unknown font tag 'F2'\n"
        #expect(PrintedFile.missingMap(in: Array(log.utf8)) == "Adobe-GB1")
        #expect(PrintedFile.missingMap(in: Array("Syntax Error: Unknown font tag 'F2'\n".utf8)) == nil)
        #expect(PrintedFile.missingMap(in: []) == nil)
    }
}
