import Reports
import TestSupport

extension HostilePages {
    /// Rules of the page's own sheets.
    static let sheets: [HostileCase] =
        certain + doubtful + [
            HostileCase(
                "linked sheet", "<b class=h>9</b>№", .number, head: "<link rel=stylesheet href=a.css>",
                siblings: ["a.css": ".h{display:none}"]),
            HostileCase(
                "linked sheet in a folder", "<b class=h>№</b>", .unsure,
                head: "<link href='x_files/a.css' rel='StyleSheet'>", siblings: ["x_files/a.css": ".h{color:#fff}"]),
            HostileCase(
                "linked sheet for print", "<b class=h>№</b>", .number,
                head: "<link rel=stylesheet media=print href=a.css>", siblings: ["a.css": ".h{display:none}"]),
            HostileCase(
                "linked sheet that is not there", "<b class=h>№</b>", .number, head: "<link rel=stylesheet href=b.css>"),
            HostileCase(
                "other sheet", "<b class=h>№</b>", .number, head: "<link rel='alternate stylesheet' href=a.css>",
                siblings: ["a.css": ".h{display:none}"]),
            HostileCase(
                "sheet in a comment", "<b class=h>№</b>", .number, head: "<!--<style>.h{display:none}</style>-->"),
            HostileCase(
                "sheet of another language", "<b class=h>№</b>", .number,
                head: "<style type='text/less'>.h{display:none}</style>"),
            HostileCase(
                "sheet for print", "<b class=h>№</b>", .number, head: "<style media=print>.h{display:none}</style>"),
            HostileCase(
                "sheet for the screen", "<b class=h>9</b>№", .number,
                head: "<style media=screen>.h{display:none}</style>"),
            HostileCase(
                "sheet for small screens", "<b class=h>9</b>№", .unsure,
                head: "<style media='(max-width:9px)'>.h{display:none}</style>"),
            HostileCase(
                "sheet in a drawing", "<b class=h>9</b>№", .number,
                head: "<svg style='display:none'><style>.h{display:none}</style></svg>"),
            HostileCase(
                "two sheets", "<b class=h>№</b>", .number,
                head: "<style>.h{display:none}</style><style>.h{display:inline}</style>"),
            HostileCase(
                "many rules", "<b class=h>9</b>№", .unsure,
                head: "<style>\(String(repeating: ".q{color:red}", count: 21_000)).h{display:none}</style>"),
        ]

    private static let certain: [HostileCase] = [
        .sheet(".h{display:none}", "<b class=h>9</b>№", .number),
        .sheet(".h{display:none}", "<b class='x h y'>9</b>№", .number),
        .sheet("#h{display:none}", "<b id=h>9</b>№", .number),
        .sheet("td b{display:none}", "<b>9</b>№", .number), .sheet("td>b{display:none}", "<b>9</b>№", .number),
        .sheet("td > b{display:none}", "<i><b>№</b></i>", .number),
        .sheet("b.h{display:none}", "<b class=h>9</b>№", .number),
        .sheet("i.h{display:none}", "<b class=h>№</b>", .number), .sheet("del{display:none}", "<del>9</del>№", .number),
        .sheet("x,.h , y{display:none}", "<b class=h>9</b>№", .number),
        .sheet("[id=h]{display:none}", "<b id=h>9</b>№", .number),
        .sheet("[id='h']{display:none}", "<b id=h>9</b>№", .number),
        .sheet("[id]{display:none}", "<b id=h>9</b>№", .number),
        .sheet("body .h{display:none}", "<b class=h>9</b>№", .number),
        .sheet("html body table .h{display:none}", "<b class=h>9</b>№", .number),
        .sheet("div .h{display:none}", "<b class=h>9</b>№", .number),
        .sheet(".h{visibility:hidden}", "<b class=h>9</b>№", .number),
        .sheet("/* x */.h/* y */{/*z*/display:none}", "<b class=h>9</b>№", .number),
        .sheet("<!-- .h{display:none} -->", "<b class=h>9</b>№", .number),
        .sheet(".\\68{\\64 isplay:none}", "<b class=h>9</b>№", .number),
        .sheet(".h{display:none!important}", "<b class=h style='display:inline'>9</b>№", .number),
        .sheet(".h{display:none}", "<b class=h style='display:inline'>№</b>", .number),
        .sheet(".h{display:none}b.h{display:inline}", "<b class=h>№</b>", .number),
        .sheet("b.h{display:inline}.h{display:none}", "<b class=h>№</b>", .number),
        .sheet("#h{display:inline}b.h{display:none}", "<b id=h class=h>№</b>", .number),
        .sheet("*{color:#333}", "№", .number), .sheet(".h:hover{display:none}", "<b class=h>№</b>", .number),
        .sheet("::selection{color:white;background:black}", "№", .number),
        .sheet("@media print{.h{display:none}}", "<b class=h>№</b>", .number),
        .sheet("@media screen{.h{display:none}}", "<b class=h>9</b>№", .number),
        .sheet("@media all{.h{display:none}}", "<b class=h>9</b>№", .number),
        .sheet("@font-face{font-family:x;src:url(x)}", "№", .number),
        .sheet("@charset 'utf-8';.h{display:none}", "<b class=h>9</b>№", .number),
        .sheet("@import url(x.css);.h{display:none}", "<b class=h>9</b>№", .number),
        .sheet("@keyframes x{from{opacity:0}}", "№", .number),
        .sheet(".h{color:red;}}.i{display:none}", "<b class=i>9</b>№", .number),
        .sheet(".h::after{content:''}", "<b class=h>№</b>", .number),
        .sheet(".h:after{content:'.';visibility:hidden}", "<b class=h>№</b>", .number),
        .sheet(".h:before{content:none}", "<b class=h>№</b>", .number),
        .sheet(".h::before{content:'1';display:none}", "<b class=h>№</b>", .number),
        .sheet("[hidden]{display:none!important}", "<b hidden style='display:inline'>9</b>№", .number),
        .sheet("table{background:#036;color:white}", "№", .number),
        .sheet("td{background:navy}td b{color:#fff}", "<b>№</b>", .number),
        .sheet("td:first-child i{display:none}", "№", .number), .sheet("tr:nth-child(99){display:none}", "№", .number),
        .sheet("td{vertical-align:top;position:relative}", "№", .number),
        .sheet("a{color:white;display:none", "№", .number),
        .sheet(".h{background:url(\"x;}display:none\")}", "№", .number),
        .sheet("td{text-decoration:none}", "№", .number),
        .sheet("ol{list-style:none}", "<ol><li>№</li></ol>", .number),
    ]

    private static let doubtful: [HostileCase] = [
        .sheet(".h{color:white}", "<b class=h>№</b>", .unsure), .sheet("td b{color:#fff}", "<b>№</b>", .unsure),
        .sheet(".h{color:white}", "<td class=h>№</td>", .unsure),
        .sheet(".h{text-decoration:line-through}", "<b class=h>№</b>", .unsure),
        .sheet(".h{text-decoration:line-through}", "<td class=h>№</td>", .unsure),
        .sheet(".h{vertical-align:super}", "№<b class=h>1</b>", .unsure),
        .sheet(".h{font-size:0}", "<b class=h>9</b>№", .unsure),
        .sheet(".h{position:absolute;left:-9999px}", "<b class=h>9</b>№", .unsure),
        .sheet(".h::after{content:'1'}", "<b class=h>№</b>", .unsure),
        .sheet(".h:after{content:'1'}", "<td class=h>№</td>", .unsure),
        .sheet(".h::before{content:counter(x)}", "<b class=h>№</b>", .unsure),
        .sheet(".h::before{content:attr(id)}", "<b id=9 class=h>№</b>", .unsure),
        .sheet(".h::before{content:'\\39'}", "<td class=h></td>", .unsure),
        .sheet(".h:before{content:url(9.png)}", "<td class=h></td>", .unsure),
        .sheet(".h:not(.x){display:none}", "<b class=h>9</b>№", .unsure),
        .sheet(".h:nth-of-type(1){display:none}", "<b class=h>9</b>№", .unsure),
        .sheet("i+.h{display:none}", "<i></i><b class=h>9</b>№", .unsure),
        .sheet("i~.h{display:none}", "<i></i><b class=h>9</b>№", .unsure),
        .sheet(".h:empty{display:none}", "<b class=h>9</b>№", .unsure),
        .sheet("[data-x]{display:none}", "<b data-x>9</b>№", .unsure),
        .sheet("[class^=h]{display:none}", "<b class=h>9</b>№", .unsure),
        .sheet(":is(.h){display:none}", "<b class=h>9</b>№", .unsure),
        .sheet(".h:has(i){display:none}", "<b class=h>9</b>№", .unsure),
        .sheet("@supports (x:y){.h{display:none}}", "<b class=h>9</b>№", .unsure),
        .sheet("@media (min-width:1px){.h{display:none}}", "<b class=h>9</b>№", .unsure),
        .sheet("@media screen and (color){.h{display:none}}", "<b class=h>9</b>№", .unsure),
        .sheet("@layer x{.h{display:none}}", "<b class=h>9</b>№", .unsure),
        .sheet("td{& .h{display:none}}", "<b class=h>9</b>№", .unsure),
        .sheet(".H{display:none}", "<b class=h>9</b>№", .unsure),
        .sheet(".h{display:var(--x)}", "<b class=h>9</b>№", .unsure),
        .sheet(".h{display:none}.h:not(x){display:inline}", "<b class=h>9</b>№", .unsure),
        .sheet(".h::first-letter{display:none}", "<b class=h>№</b>", .unsure),
        .sheet(".h::first-line{color:white}", "<b class=h>№</b>", .unsure),
        .sheet(".h{direction:rtl}", "<td class=h>№</td>", .unsure),
        .sheet(".h{float:right}", "<b class=h>@</b>&&", .unsure),
        .sheet(".h{opacity:0}", "<td class=h>№</td>", .unsure),
        .sheet(".h{background:#f00}", "<td class=h>№</td>", .unsure),
        .sheet("ul{list-style-type:decimal}", "<ul><li>№</li></ul>", .unsure),
        .sheet("b{display:block}", "<b>@</b><b>&&</b>", .unsure),
        .sheet(".h{overflow:hidden;width:8px;display:inline-block}", "<b class=h>№</b>", .unsure),
    ]

    /// Whole pages of which one thing is changed, beyond one cell.
    static func wholes(of report: HostileReport) -> [HostileVariant] {
        let page = report.page
        let all = report.form.cells
        func unseen(_ name: String, _ text: String, tables: Set<Int>) -> HostileVariant {
            var readings: [FigureKey: HostileVariant.Reading] = [:]
            for key in all where tables.contains(key.table) { readings[key] = .unsure }
            return HostileVariant(name, Array(text.utf8), readings)
        }
        let every: Set<Int> = [2, 3, 4]
        func styled(_ css: String) -> String { page.replacing("</head>", with: "<style>\(css)</style></head>") }
        func tabled(_ tag: String) -> String { page.replacing("<table border=1>", with: "<table border=1 \(tag)>") }
        return [
            unseen("white tables", styled("table{color:white}td{color:inherit}"), tables: every),
            unseen("white page", styled("body{color:#fff}td{color:inherit}"), tables: every),
            unseen("black page", styled("body{background:#000}td{color:black}"), tables: every),
            HostileVariant(
                "white page with red cells", styled("body{color:#fff}"), [:] as [String: HostileVariant.Reading]),
            unseen("clear page", styled("html{opacity:0}"), tables: every),
            unseen("turned tables", tabled("dir=rtl"), tables: every),
            unseen("turned page", styled("table{direction:rtl}"), tables: every),
            unseen("struck tables", tabled("style='text-decoration:line-through'"), tables: every),
            unseen("columns that may not be there", styled("td:nth-child(odd){display:none}"), tables: every),
            unseen("rows that may not be there", styled("tr:nth-child(even){display:none}"), tables: every),
            unseen("numbers before every cell", styled("td:before{content:'1'}"), tables: every),
            HostileVariant(
                "tables that are printed only", styled("@media print{table{display:none}}"),
                [:] as [String: HostileVariant.Reading]),
            HostileVariant(
                "heads in white on blue", styled("th{color:white;background:blue}"),
                [:] as [String: HostileVariant.Reading]),
            HostileVariant(
                "striped rows", styled("tr:nth-child(even){background:#f5f5f5}"),
                [:] as [String: HostileVariant.Reading]),
            HostileVariant(
                "a menu that is not shown", styled(".menu{display:none}.menu li{color:white}"),
                [:] as [String: HostileVariant.Reading]),
            HostileVariant(
                "a page that stands in columns", styled(".TRS_Editor{float:left;position:absolute}"),
                [:] as [String: HostileVariant.Reading]),
        ]
    }
}
