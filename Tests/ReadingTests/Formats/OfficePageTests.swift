import Reports
import SourceText
import TestSupport
import Testing

/// Pages as office programs and the systems of sites write them: full of styles, and read without a loss.
@Suite struct OfficePageTests {
    private static let styles = """
        <style>
        <!--
         /* Font Definitions */
         @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
         p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm; text-align:justify; font-size:10.5pt; position:relative}
         @page Section1 {size:595.3pt 841.9pt; margin:72.0pt;}
         div.Section1 {page:Section1;}
         .xl65 {mso-style-parent:style0; color:black; text-align:center; border:.5pt solid windowtext; white-space:normal}
         td {padding-top:1px; color:black; vertical-align:bottom; mso-protection:locked visible; text-decoration:none}
         a:hover {text-decoration:line-through; color:#fff}
         .nav li:first-child {display:none}
         @media screen and (max-width: 600px) { .side {display:none} }
        -->
        </style>
        """

    /// The report with the widths of its columns in `col`, as spreadsheets write them, and styles in every cell.
    @Test func aPageFromAnOfficeProgramIsReadWhole() throws {
        for form in [Form.form2019, .form2021] {
            let report = try HostileReport(form)
            let cols =
                "<col width=72 style='mso-width-source:userset;mso-width-alt:2304;width:54pt'><col span=3 style='width:54pt'>"
            var page = report.page.replacing("</head>", with: Self.styles + "</head>")
            page = page.replacing("<table border=1>", with: "<table border=0 style='border-collapse:collapse'>\(cols)")
            page = page.replacing(
                "<td>", with: "<td class=xl65 style='border-top:none'><p class=MsoNormal><span lang=EN-US>")
            page = page.replacing("</td>", with: "<o:p></o:p></span></p></td>")
            let read = try ReadFile(Array(page.utf8), path: "a.htm")
            for key in form.cells {
                let expected = report.read.report.figures[key].quantity
                #expect(read.report.figures[key].quantity == expected, "\(key.name)\n\(read.problemText)")
            }
        }
    }

    /// A negative margin draws a piece of a line over its neighbour; on a paragraph it only moves all of it, as Word does.
    @Test func digitsThatAreDrawnOverEachOtherAreDoubtful() throws {
        let report = try HostileReport()
        let number = report.number("applications.new@total")
        for (cell, isRead) in [
            ("\(number.dropLast())<span style='margin-left:-9px'>\(number.suffix(1))</span>", false),
            ("<p style='margin-left:-5.25pt;margin-right:-5.4pt'>\(number)</p>", true),
        ] {
            let page = report.page.replacing("<td>\(number)</td>", with: "<td>\(cell)</td>")
            let read = try ReadFile(Array(page.utf8), path: "a.htm")
            #expect((read.report.figures[.new, .total].quantity != nil) == isRead, "\(cell)")
        }
    }

    @Test(arguments: ["visibility:collapse", "display:none", "visibility: HIDDEN", "width:var(--w)"])
    func aColumnThatMayNotBeSeenIsDoubtful(_ style: String) throws {
        let report = try HostileReport()
        let page = report.page.replacing("<table border=1>", with: "<table border=1><col style='\(style)'>")
        let read = try ReadFile(Array(page.utf8), path: "a.htm")
        #expect(read.report.figures[.new, .total].status == .unreadable)
    }
}
