import Documents
import Ink
import SourceText
import Testing
import WebPages

/// What style sheets and elements of a page make of the ink of a cell: its text, and the names of its doubts.
@Suite struct StyledInkTests {
    /// The cells of a page's only table, as `text (doubt, doubt)`.
    private func cells(_ body: String, css: String = "", beside: [String: [UInt8]] = [:]) throws -> [String] {
        let page = "<!DOCTYPE html><html><head><style>\(css)</style></head><body>\(body)</body></html>"
        let file = SourceFile(path: "a.html", bytes: Array(page.utf8), sha256: "")
        let document = try DocumentReader.read(
            file, marks: ReportMarks(isHeading: { _ in false }), styleSheets: beside
        ).value
        return document.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return table.cells.map { cell in
                let names = cell.doubts.names.joined(separator: ", ")
                return document.text.string(cell.span) + (names.isEmpty ? "" : " (\(names))")
            }
        }
    }

    private func second(_ cell: String, css: String) throws -> String? {
        try cells("<table><tr><td>a</td>\(cell)</tr></table>", css: css).last
    }

    @Test(arguments: [
        // By importance, specificity and order.
        (".x{display:none} b{display:inline}", "<td><b class=x>9</b>3</td>", "3"),
        ("b{display:inline!important} .x{display:none}", "<td><b class=x>3</b></td>", "3"),
        (".x{display:none} .x{display:inline}", "<td><b class=x>3</b></td>", "3"),
        ("#i{display:inline} b.x.y{display:none}", "<td><b id=i class='x y'>3</b></td>", "3"),
        (".x{display:none!important}", "<td><b class=x style='display:inline'>9</b>3</td>", "3"),
        // Inheritance.
        (".x{visibility:hidden} i{visibility:visible}", "<td class=x>9<i>3</i></td>", "3"),
        (".x{color:white}", "<td class=x><b><i>3</i></b></td>", "3 (perhaps not seen)"),
        (".x{color:white;background:#036}", "<td class=x><b>3</b></td>", "3"),
        (
            ".x{text-decoration:line-through} b{text-decoration:none}", "<td><i class=x><b>3</b></i></td>",
            "~~3~~ (struck out)"
        ),
        // What is not understood.
        ("b:nth-of-type(2n){display:none}", "<td><b>3</b></td>", "3 (perhaps not seen)"),
        ("b:not(.y){text-decoration:line-through}", "<td><b>3</b></td>", "~~3~~ (struck out)"),
        ("b:hover{display:none}", "<td><b>3</b></td>", "3"),
        ("@media print{b{display:none}}", "<td><b>3</b></td>", "3"),
        ("@media (max-width:9px){b{display:none}}", "<td><b>3</b></td>", "3 (perhaps not seen)"),
        // Syntax.
        ("<!-- b{display:none} -->", "<td><b>9</b>3</td>", "3"),
        ("/* } */ b/**/{ /* ; */ display : none }", "<td><b>9</b>3</td>", "3"),
        ("b{\\64 isplay:n\\6fne}", "<td><b>9</b>3</td>", "3"),
        ("i{x:'}'} b{display:none}", "<td><b>9</b>3</td>", "3"),
        ("b{display:none", "<td><b>9</b>3</td>", "3"),
        ("b{display:no/**/ne}", "<td><b>3</b></td>", "3"),
        // Generated ink.
        (".x::after{content:'1'}", "<td class=x>3</td>", "3 (a picture or control)"),
        (".x::after{content:' '}", "<td class=x>3</td>", "3"),
        (".x::before{content:'5'}", "<td class=x></td>", " (a picture or control)"),
    ])
    func cellsAreAsTheCascadeShowsThem(_ css: String, _ cell: String, _ expected: String) throws {
        #expect(try second(cell, css: css) == expected, "\(css)")
    }

    @Test func aSheetBesideThePageCounts() throws {
        let body = "<link rel=stylesheet href='x%20y/a.css?1'><table><tr><td>a<td><b>9</b>3</table>"
        #expect(try cells(body) == ["a", "93"])
        #expect(try cells(body, beside: ["x%20y/a.css?1": Array("b{display:none}".utf8)]) == ["a", "3"])
    }

    @Test func thePageNamesItsSheets() {
        let page = """
            <html><link rel="StyleSheet" href="a.css?x=1&amp;y"><link rel=stylesheet media=print href=b.css>
            <link rel=icon href=c><!--<link rel=stylesheet href=d.css>--><LINK HREF=e.css REL=STYLESHEET>
            """
        let file = SourceFile(path: "a.html", bytes: Array(page.utf8), sha256: "")
        #expect(DocumentReader.styleSheetLinks(of: file) == ["a.css?x=1&y", "e.css"])
    }

    /// Matching is bounded: what can't be worked out in time is doubtful, not seen.
    @Test(arguments: [
        (
            "rules for one class", String(repeating: "div .x .x .x b{display:none}", count: 15_000), "<b class=x>3</b>",
            2_000
        ),
        ("universal rules", String(repeating: "*{display:none}", count: 15_000), "<b>3</b>", 2_000),
        ("open braces", String(repeating: "a{", count: 300_000), "<b>3</b>", 10),
        ("long selectors", String(repeating: "b ", count: 300_000) + "{display:none}", "<b>3</b>", 10),
        ("many selectors", String(repeating: "b,", count: 300_000) + "b{display:none}", "<b>3</b>", 10),
        ("semicolons", "b{" + String(repeating: ";", count: 500_000) + "}", "<b>3</b>", 10),
        ("styles", "", "<b style='display:none;color:red'>3</b>", 50_000),
    ])
    func noSheetTakesLong(_ name: String, _ css: String, _ piece: String, _ count: Int) throws {
        let body = "<table><tr><td>a<td>" + String(repeating: piece, count: count) + "</table>"
        let clock = ContinuousClock()
        let elapsed = try clock.measure { _ = try cells(body, css: css) }
        #expect(elapsed < .seconds(5), "\(name): \(elapsed)")
    }
}
