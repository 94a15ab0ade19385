import TestSupport

/// Styles of a Word file: what is said there of a run, and what their inheritance makes of it.
extension HostileWordCase {
    private static let styled = p(run("<w:rStyle w:val=\"c\"/>"))
    private static let inParagraph = p(run(""), "<w:pStyle w:val=\"p\"/>")
    private static let both = p(run("<w:rStyle w:val=\"c\"/>"), "<w:pStyle w:val=\"p\"/>")
    private static let hidden = "<w:rPr><w:vanish/></w:rPr>"
    private static let struck = "<w:rPr><w:strike/></w:rPr>"
    private static let white = "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"

    private static func defaults(_ properties: String) -> String {
        "<w:docDefaults><w:rPrDefault><w:rPr>\(properties)</w:rPr></w:rPrDefault></w:docDefaults>"
    }

    /// The report's second table, of this style.
    private static func ofTable(_ name: String, _ reading: Reading, _ cell: String, _ style: String) -> HostileWordCase
    {
        .init(
            name, reading, cell, styles: style, replaces: "<w:tbl><w:tblPr>",
            with: "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/>")
    }

    static let styleCases: [HostileWordCase] = [
        // Of characters.
        .init("hidden by a style", .blank, styled, styles: style("c", "character", hidden)),
        .init(
            "hidden by the base of a style", .blank, styled,
            styles: style("b", "character", hidden) + style("c", "character", "", based: "b")),
        .init(
            "hidden by the base, shown by the style", .number, styled,
            styles: style("b", "character", hidden)
                + style("c", "character", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", based: "b")),
        .init(
            "hidden by a style, shown by the run", .number, p(run("<w:rStyle w:val=\"c\"/><w:vanish w:val=\"0\"/>")),
            styles: style("c", "character", hidden)),
        .init("struck by a style", .unsure, styled, styles: style("c", "character", struck)),
        .init(
            "struck by the base of a base", .unsure, styled,
            styles: style("a", "character", struck) + style("b", "character", "", based: "a")
                + style("c", "character", "", based: "b")),
        .init(
            "struck twice by a style", .unsure, styled, styles: style("c", "character", "<w:rPr><w:dstrike/></w:rPr>")),
        .init(
            "struck by a style, not by the run", .number, p(run("<w:rStyle w:val=\"c\"/><w:strike w:val=\"0\"/>")),
            styles: style("c", "character", struck)),
        .init("white by a style", .unsure, styled, styles: style("c", "character", white)),
        .init(
            "white by a style, black by the run", .number, p(run("<w:rStyle w:val=\"c\"/><w:color w:val=\"000000\"/>")),
            styles: style("c", "character", white)),
        .init(
            "white on black by a style", .number, styled,
            styles: style(
                "c", "character", "<w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr>"
            )),
        .init(
            "the background's colour by a style", .unsure, styled,
            styles: style("c", "character", "<w:rPr><w:color w:themeColor=\"background1\"/></w:rPr>")),
        .init(
            "raised by a style", .unsure, p(run("", "{a}") + run("<w:rStyle w:val=\"c\"/>", "{b}")),
            styles: style("c", "character", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")),
        .init(
            "lowered by a style", .unsure, p(run("", "{a}") + run("<w:rStyle w:val=\"c\"/>", "{b}")),
            styles: style("c", "character", "<w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>")),
        .init(
            "higher by a style", .unsure, p(run("", "{a}") + run("<w:rStyle w:val=\"c\"/>", "{b}")),
            styles: style("c", "character", "<w:rPr><w:position w:val=\"9\"/></w:rPr>")),
        .init(
            "smaller by a style", .unsure,
            p(run("<w:sz w:val=\"24\"/>", "{a}") + run("<w:rStyle w:val=\"c\"/>", "{b}")),
            styles: style("c", "character", "<w:rPr><w:sz w:val=\"12\"/></w:rPr>")),
        .init(
            "tiny by a style", .unsure, styled, styles: style("c", "character", "<w:rPr><w:sz w:val=\"2\"/></w:rPr>")),
        .init(
            "Wingdings by a style", .unsure, styled,
            styles: style("c", "character", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>")),
        .init(
            "from right to left by a style", .unsure, styled, styles: style("c", "character", "<w:rPr><w:rtl/></w:rPr>")
        ),
        .init(
            "bold and red by a style", .number, styled,
            styles: style("c", "character", "<w:rPr><w:b/><w:color w:val=\"C00000\"/></w:rPr>")),
        .init(
            "a style that the file does not have", .number, p(run("<w:rStyle w:val=\"none\"/>")),
            styles: style("c", "character", white)),
        .init(
            "styles based on each other", .unsure, styled,
            styles: style("c", "character", "", based: "b") + style("b", "character", white, based: "c")),
        .init(
            "the usual style of characters is white", .unsure, plain(""),
            styles: "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"c\">\(white)</w:style>"),
        // Of paragraphs.
        .init("hidden by a style of paragraphs", .blank, inParagraph, styles: style("p", "paragraph", hidden)),
        .init("struck by a style of paragraphs", .unsure, inParagraph, styles: style("p", "paragraph", struck)),
        .init("white by a style of paragraphs", .unsure, inParagraph, styles: style("p", "paragraph", white)),
        .init(
            "white by the base of a style of paragraphs", .unsure, inParagraph,
            styles: style("b", "paragraph", white) + style("p", "paragraph", "", based: "b")),
        .init(
            "white on dark by a style of paragraphs", .number, inParagraph,
            styles: style("p", "paragraph", white + "<w:pPr><w:shd w:val=\"clear\" w:fill=\"002060\"/></w:pPr>")),
        .init(
            "struck by both styles", .unsure, both,
            styles: style("p", "paragraph", struck) + style("c", "character", struck)),
        .init(
            "hidden by both styles", .unsure, both,
            styles: style("p", "paragraph", hidden) + style("c", "character", hidden)),
        .init(
            "white by a style of paragraphs, black by one of characters", .number, both,
            styles: style("p", "paragraph", white)
                + style("c", "character", "<w:rPr><w:color w:val=\"000000\"/></w:rPr>")),
        .init(
            "no line's height by a style", .unsure, inParagraph,
            styles: style("p", "paragraph", "<w:pPr><w:spacing w:line=\"10\" w:lineRule=\"exact\"/></w:pPr>")),
        .init(
            "a usual line's height by a style", .number, inParagraph,
            styles: style("p", "paragraph", "<w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr>")),
        .init(
            "a frame by a style", .unsure, inParagraph,
            styles: style("p", "paragraph", "<w:pPr><w:framePr w:w=\"20\"/></w:pPr>")),
        .init(
            "the usual style of paragraphs is struck", .unsure, plain(""),
            styles: "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"p\">\(struck)</w:style>"),
        .init(
            "the usual style is white, the run is not", .number, plain("<w:color w:val=\"222222\"/>"),
            styles: "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"p\">\(white)</w:style>"),
        .init(
            "a style of paragraphs on a run", .unsure, p(run("<w:rStyle w:val=\"p\"/>")),
            styles: style("p", "paragraph", hidden)),
        .init(
            "a style of characters on a paragraph", .unsure, p(run(""), "<w:pStyle w:val=\"c\"/>"),
            styles: style("c", "character", hidden)),
        // Of the whole document.
        .init("white in the whole document", .unsure, plain(""), styles: defaults("<w:color w:val=\"FFFFFF\"/>")),
        .init("struck in the whole document", .unsure, plain(""), styles: defaults("<w:strike/>")),
        .init(
            "white in the document, black here", .number, plain("<w:color w:val=\"000000\"/>"),
            styles: defaults("<w:color w:val=\"FFFFFF\"/>")),
        .init("tiny in the whole document", .unsure, plain(""), styles: defaults("<w:sz w:val=\"2\"/>")),
        .init("small in the document, as the table is", .number, plain(""), styles: defaults("<w:sz w:val=\"15\"/>")),
        .init(
            "half the document's size", .unsure, p(run("", "{a}") + run("<w:sz w:val=\"21\"/>", "{b}")),
            styles: defaults("<w:sz w:val=\"44\"/>")),
        // Of tables.
        ofTable("white by the table's style", .unsure, plain(""), style("t", "table", white)),
        ofTable("struck by the table's style", .unsure, plain(""), style("t", "table", struck)),
        ofTable("hidden by the table's style", .unsure, plain(""), style("t", "table", hidden)),
        ofTable(
            "lowered by the table's style", .unsure, plain(""),
            style("t", "table", "<w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>")),
        ofTable(
            "white on dark by the table's style", .number, plain(""),
            style("t", "table", white + "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>")),
        ofTable(
            "a table's head in white on blue", .number, plain(""),
            style(
                "t", "table",
                "<w:tblStylePr w:type=\"firstRow\">\(white)<w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr>"
            )),
        ofTable(
            "a table's head in white", .number, plain(""),
            style("t", "table", "<w:tblStylePr w:type=\"firstRow\">\(white)</w:tblStylePr>")),
        ofTable(
            "some rows of a table in white", .unsure, plain(""),
            style("t", "table", "<w:tblStylePr w:type=\"band1Horz\">\(white)</w:tblStylePr>")),
        ofTable(
            "some rows of a table struck", .unsure, plain(""),
            style("t", "table", "<w:tblStylePr w:type=\"band2Horz\">\(struck)</w:tblStylePr>")),
        ofTable(
            "the last column of a table hidden", .unsure, plain(""),
            style("t", "table", "<w:tblStylePr w:type=\"lastCol\">\(hidden)</w:tblStylePr>")),
        ofTable(
            "some rows of a table grey behind", .number, plain(""),
            style(
                "t", "table",
                "<w:tblStylePr w:type=\"band1Horz\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/></w:tcPr></w:tblStylePr>"
            )),
        ofTable(
            "crossed out by the table's style", .unsure, plain(""),
            style("t", "table", "<w:tcPr><w:tcBorders><w:tl2br w:val=\"single\"/></w:tcBorders></w:tcPr>")),
        ofTable(
            "white by the table, black by the run", .number, plain("<w:color w:val=\"000000\"/>"),
            style("t", "table", white)),
        ofTable(
            "white by the base of the table's style", .unsure, plain(""),
            style("b", "table", white) + style("t", "table", "", based: "b")),
    ]
}
