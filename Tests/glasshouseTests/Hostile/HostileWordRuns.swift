import TestSupport

/// Runs of a Word file: their own properties, and the paragraph and cell around them.
extension HostileWordCase {

    static let seenRuns: [HostileWordCase] = [
        .init("bold, of another font", .number, plain("<w:b/><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>")),
        .init("red", .number, plain("<w:color w:val=\"FF0000\"/>")),
        .init("grey", .number, plain("<w:color w:val=\"808080\"/>")),
        .init("light grey that is still read", .number, plain("<w:color w:val=\"C0C0C0\"/>")),
        .init("automatic colour", .number, plain("<w:color w:val=\"auto\"/>")),
        .init("the theme's text colour", .number, plain("<w:color w:val=\"000000\" w:themeColor=\"text1\"/>")),
        .init("an accent colour", .number, plain("<w:color w:val=\"4472C4\" w:themeColor=\"accent1\"/>")),
        .init("yellow behind it", .number, plain("<w:highlight w:val=\"yellow\"/>")),
        .init("underlined", .number, plain("<w:u w:val=\"single\"/>")),
        .init("italic, small capitals", .number, plain("<w:i/><w:smallCaps/>")),
        .init("large", .number, plain("<w:sz w:val=\"44\"/>")),
        .init("small, all of it", .number, plain("<w:sz w:val=\"12\"/>")),
        .init(
            "two sizes that nobody tells apart", .number,
            p(run("<w:sz w:val=\"21\"/>", "{a}") + run("<w:sz w:val=\"20\"/>", "{b}"))),
        .init("in four runs", .number, p(run("", "{a}") + run("<w:b/>", "{b}"))),
        .init("moved by nothing", .number, plain("<w:position w:val=\"0\"/>")),
        .init("all of it a little higher", .number, plain("<w:position w:val=\"4\"/>")),
        .init("on the line", .number, plain("<w:vertAlign w:val=\"baseline\"/>")),
        .init("not struck, said outright", .number, plain("<w:strike w:val=\"0\"/><w:dstrike w:val=\"false\"/>")),
        .init("not hidden, said outright", .number, plain("<w:vanish w:val=\"0\"/>")),
        .init(
            "white on black of its own", .number,
            plain("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")),
        .init(
            "white on a dark highlight", .number, plain("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>")),
        .init(
            "white on a dark paragraph", .number,
            p(run("<w:color w:val=\"FFFFFF\"/>"), "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")),
        .init(
            "white on a dark cell", .number,
            "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"C00000\"/></w:tcPr>" + plain("<w:color w:val=\"FFFFFF\"/>")),
        .init(
            "filled by WPS with the text colour", .number,
            plain("<w14:textFill \(w14)><w14:solidFill><w14:schemeClr w14:val=\"tx1\"/></w14:solidFill></w14:textFill>")
        ),
        .init("spaced apart", .number, plain("<w:spacing w:val=\"20\"/>")),
        .init("drawn together a little", .number, plain("<w:spacing w:val=\"-10\"/>")),
        .init("hidden beside the figure", .number, p(run("") + run("<w:vanish/>", "99"))),
        .init("hidden before the figure", .number, p(run("<w:vanish/>", "1") + run(""))),
        .init("hidden, all of it", .blank, plain("<w:vanish/>")),
        .init("white space in white", .number, p(run("") + run("<w:color w:val=\"FFFFFF\"/>", " "))),
        .init("a whole paragraph hidden before it", .number, plain("<w:vanish/>", "88") + plain("")),
    ]

    static let w14 = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""

    static let faintRuns: [HostileWordCase] = [
        .init("white", .unsure, plain("<w:color w:val=\"FFFFFF\"/>")),
        .init("nearly white", .unsure, plain("<w:color w:val=\"FDFDFD\"/>")),
        .init("very light grey", .unsure, plain("<w:color w:val=\"F2F2F2\"/>")),
        .init("light yellow", .unsure, plain("<w:color w:val=\"FFFFCC\"/>")),
        .init("the theme's background", .unsure, plain("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>")),
        .init(
            "the theme's background, said to be black", .unsure,
            plain("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>")),
        .init(
            "the theme's second background", .unsure, plain("<w:color w:val=\"EEECE1\" w:themeColor=\"background2\"/>")),
        .init(
            "another file's colour beside its own", .unsure,
            plain("<w:color xmlns:x=\"urn:x\" x:val=\"000000\" w:val=\"FFFFFF\"/>")),
        .init("a colour that is none", .unsure, plain("<w:color w:val=\"clear\"/>")),
        .init(
            "black on black", .unsure, plain("<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")),
        .init(
            "black on solid black", .unsure,
            plain("<w:color w:val=\"000000\"/><w:shd w:val=\"solid\" w:color=\"000000\"/>")),
        .init("red on red", .unsure, plain("<w:color w:val=\"FF0000\"/><w:highlight w:val=\"red\"/>")),
        .init(
            "white on light grey", .unsure,
            plain("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"F2F2F2\"/>")),
        .init(
            "white on a thin pattern", .unsure,
            plain("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct10\" w:color=\"000000\" w:fill=\"FFFFFF\"/>")),
        .init(
            "white on a highlight of none", .unsure, plain("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"none\"/>")),
        .init(
            "white, white of its own on a dark cell", .unsure,
            "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr>"
                + plain("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>")),
        .init(
            "dark on a dark cell", .unsure,
            "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr>" + plain("<w:color w:val=\"101010\"/>")),
        .init(
            "a colour on a fill of the theme that is not known", .unsure,
            "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"accent1\"/></w:tcPr>"
                + plain("<w:color w:val=\"4472C4\"/>")),
        .init("one digit white", .unsure, p(run("", "{a}") + run("<w:color w:val=\"FFFFFF\"/>", "{b}"))),
        .init("filled with nothing", .unsure, plain("<w14:textFill \(w14)><w14:noFill/></w14:textFill>")),
        .init(
            "filled with white", .unsure,
            plain(
                "<w14:textFill \(w14)><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>")),
        .init(
            "filled with the background", .unsure,
            plain("<w14:textFill \(w14)><w14:solidFill><w14:schemeClr w14:val=\"bg1\"/></w14:solidFill></w14:textFill>")
        ),
        .init(
            "filled transparently", .unsure,
            plain(
                "<w14:textFill \(w14)><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr></w14:solidFill></w14:textFill>"
            )),
        .init("two points high, all but nothing", .unsure, plain("<w:sz w:val=\"2\"/>")),
        .init("one point beside the figure", .unsure, p(run("", "{a}") + run("<w:sz w:val=\"2\"/>", "{b}"))),
        .init("as narrow as a line", .unsure, plain("<w:w w:val=\"1\"/>")),
        .init("drawn together into one place", .unsure, plain("<w:spacing w:val=\"-120\"/>")),
        .init("squeezed into nothing", .unsure, plain("<w:fitText w:val=\"10\" w:id=\"1\"/>")),
        .init("hidden in web pages", .unsure, plain("<w:webHidden/>")),
        .init("hidden as a mark of a paragraph", .unsure, plain("<w:specVanish/>")),
        .init("embossed", .unsure, plain("<w:emboss/>")),
        .init("engraved", .unsure, plain("<w:imprint/>")),
        .init("in a line of no height", .unsure, p(run(""), "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>")),
        .init("before the cell", .unsure, p(run(""), "<w:ind w:left=\"-3000\"/>")),
        .init("far behind the cell", .unsure, p(run(""), "<w:ind w:left=\"9000\"/>")),
        .init("hanging out of the cell", .unsure, p(run(""), "<w:ind w:left=\"0\" w:hanging=\"3000\"/>")),
        .init("in a frame", .unsure, p(run(""), "<w:framePr w:w=\"10\" w:hSpace=\"180\" w:wrap=\"around\"/>")),
        .init("properties behind the text", .unsure, p("<w:r><w:t>{n}</w:t><w:rPr><w:vanish/></w:rPr></w:r>")),
    ]

    static let markedRuns: [HostileWordCase] = [
        .init("struck", .unsure, plain("<w:strike/>")),
        .init("struck twice", .unsure, plain("<w:dstrike/>")),
        .init("two digits struck", .unsure, p(run("", "{a}") + run("<w:strike/>", "{b}"))),
        .init("struck, the new figure behind", .unsure, p(run("<w:strike/>", "17") + run(""))),
        .init("struck in another paragraph", .unsure, plain("<w:strike/>", "17") + plain("")),
        .init("raised", .unsure, p(run("", "{a}") + run("<w:vertAlign w:val=\"superscript\"/>", "{b}"))),
        .init("lowered", .unsure, p(run("", "{a}") + run("<w:vertAlign w:val=\"subscript\"/>", "{b}"))),
        .init("a lowered 1 behind the figure", .unsure, p(run("") + run("<w:vertAlign w:val=\"subscript\"/>", "1"))),
        .init("a raised 1 before the figure", .unsure, p(run("<w:vertAlign w:val=\"superscript\"/>", "1") + run(""))),
        .init("all of it raised", .unsure, plain("<w:vertAlign w:val=\"superscript\"/>")),
        .init("all of it lowered", .unsure, plain("<w:vertAlign w:val=\"subscript\"/>")),
        .init("two digits higher", .unsure, p(run("", "{a}") + run("<w:position w:val=\"8\"/>", "{b}"))),
        .init("two digits lower", .unsure, p(run("", "{a}") + run("<w:position w:val=\"-6\"/>", "{b}"))),
        .init("all of it far above the line", .unsure, plain("<w:position w:val=\"40\"/>")),
        .init(
            "two digits much smaller", .unsure,
            p(run("<w:sz w:val=\"24\"/>", "{a}") + run("<w:sz w:val=\"12\"/>", "{b}"))),
        .init("a small 1 behind", .unsure, p(run("<w:sz w:val=\"24\"/>") + run("<w:sz w:val=\"14\"/>", "1"))),
        .init("a small 1 in full width", .unsure, p(run("<w:sz w:val=\"24\"/>") + run("<w:sz w:val=\"14\"/>", "１"))),
        .init("two lines in one", .unsure, plain("<w:eastAsianLayout w:id=\"1\" w:combine=\"on\"/>")),
        .init("from right to left", .unsure, plain("<w:rtl/>")),
        .init("a paragraph from right to left", .unsure, p(run(""), "<w:bidi/>")),
        .init("turned around", .unsure, p("<w:bdo w:val=\"rtl\">\(run(""))</w:bdo>")),
        .init("a direction of its own", .unsure, p("<w:dir w:val=\"rtl\">\(run(""))</w:dir>")),
        .init("turned by a sign", .unsure, plain("", "\u{202E}{n}\u{202C}")),
        .init("isolated by a sign", .unsure, plain("", "\u{2067}{n}\u{2069}")),
        .init("in Wingdings", .unsure, plain("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>")),
        .init("as a barcode", .unsure, plain("<w:rFonts w:ascii=\"Code 128\" w:hAnsi=\"Code 128\"/>")),
        .init("a page's end in it", .unsure, p("<w:r><w:t>{a}</w:t><w:br w:type=\"page\"/><w:t>{b}</w:t></w:r>")),
        .init("a line's end in it", .unsure, p("<w:r><w:t>{a}</w:t><w:br/><w:t>{b}</w:t></w:r>")),
        .init("a column's end in it", .unsure, p("<w:r><w:t>{a}</w:t><w:br w:type=\"column\"/><w:t>{b}</w:t></w:r>")),
        .init("a tab in it", .unsure, p("<w:r><w:t>{a}</w:t><w:tab/><w:t>{b}</w:t></w:r>")),
        .init(
            "a tab to a place in it", .unsure,
            p("<w:r><w:t>{a}</w:t><w:ptab w:alignment=\"right\"/><w:t>{b}</w:t></w:r>")),
        .init("two paragraphs", .unsure, plain("", "{a}") + plain("", "{b}")),
        .init(
            "crossed out by the cell's border", .unsure,
            "<w:tcPr><w:tcBorders><w:tl2br w:val=\"single\"/></w:tcBorders></w:tcPr>" + plain("")),
        .init(
            "crossed out the other way", .unsure,
            "<w:tcPr><w:tcBorders><w:tr2bl w:val=\"single\"/></w:tcBorders></w:tcPr>" + plain("")),
        .init(
            "not crossed out, said outright", .number,
            "<w:tcPr><w:tcBorders><w:tr2bl w:val=\"nil\"/></w:tcBorders></w:tcPr>" + plain("")),
        .init(
            "numbered by Word", .unsure, p(run(""), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>")),
        .init(
            "only a number of Word's", .unsure, p("", "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"3\"/></w:numPr>")),
        .init(
            "a list that is switched off", .number,
            p(run(""), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>")),
    ]
}
