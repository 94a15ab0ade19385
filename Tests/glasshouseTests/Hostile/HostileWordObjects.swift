import TestSupport

/// What is seen in a Word file and is no plain text: fields, controls, formulas, drawings, other files.
extension HostileWordCase {
    private static let drawing =
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"400\" cy=\"200\"/></wp:inline></w:drawing>"
    private static let anchored = drawing.replacing("wp:inline", with: "wp:anchor")
    private static let box = "<w:txbxContent><w:p>\(run(""))</w:p></w:txbxContent>"

    private static func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    private static func form(_ code: String, _ data: String, _ result: String?) -> String {
        field(code, result).replacing(
            "<w:fldChar w:fldCharType=\"begin\"/>",
            with: "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:enabled/>\(data)</w:ffData></w:fldChar>")
    }

    static let fieldCases: [HostileWordCase] = [
        .init("the result of a sum", .number, p(field("=SUM(ABOVE)", run("")))),
        .init("the result of a link", .number, p(field("HYPERLINK \"http://a.cn\"", run("<w:u w:val=\"single\"/>")))),
        .init("a link", .number, p("<w:hyperlink w:anchor=\"a\">\(run("<w:color w:val=\"0563C1\"/>"))</w:hyperlink>")),
        .init("the result of a merge", .number, p("<w:fldSimple w:instr=\" MERGEFIELD n \">\(run(""))</w:fldSimple>")),
        .init("text typed into a form", .number, p(form("FORMTEXT", "<w:textInput/>", run("")))),
        .init("a reference", .number, p(field(" REF x \\h ", run("")))),
        .init(
            "a field in the code of another", .unsure,
            p(field("IF </w:instrText></w:r>\(run("", "99"))<w:r><w:instrText>", run("")))),
        .init("digits drawn over each other", .unsure, p(field("EQ \\o({a},{b})", nil))),
        .init("a fraction by a field", .unsure, p(run("", "{a}") + field("EQ \\f(1,2)", nil))),
        .init("a lowered digit by a field", .unsure, p(run("") + field("eq \\s\\do5(1)", nil))),
        .init("a ring around the figure", .unsure, p(field("EQ \\o\\ac(○,{n})", nil))),
        .init("the result that an EQ field keeps", .unsure, p(field("EQ \\o({a},{b})", run("")))),
        .init("a page number", .unsure, p(field("PAGE", run("")))),
        .init("a page number in one element", .unsure, p("<w:fldSimple w:instr=\"PAGE\">\(run(""))</w:fldSimple>")),
        .init("the number of pages", .unsure, p(field(" NUMPAGES \\* MERGEFORMAT", run("")))),
        .init("a day", .unsure, p(field("DATE \\@ \"yyyy\"", run("")))),
        .init("a number that Word counts", .unsure, p(field("AUTONUM", nil))),
        .init("a sign by its code", .unsure, p(field("SYMBOL 53 \\f Arial", nil))),
        .init("a barcode", .unsure, p(field("DISPLAYBARCODE \"1\" QR", nil))),
        .init("a field that moves text", .unsure, p(run("", "{a}") + field("ADVANCE \\u 6", nil) + run("", "{b}"))),
        .init("a button", .unsure, p(field("MACROBUTTON x {n}", nil))),
        .init("a field without a result", .unsure, p(field("MERGEFIELD n", nil))),
        .init("a mark of an index", .number, p(run("") + field("XE \"a\"", nil))),
        .init(
            "a choice in a form", .unsure,
            p(
                form(
                    "FORMDROPDOWN",
                    "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"1\"/><w:listEntry w:val=\"2\"/></w:ddList>",
                    nil))),
        .init(
            "a box to tick", .unsure, p(form("FORMCHECKBOX", "<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", nil))),
        .init("a box to tick beside a figure", .unsure, p(form("FORMCHECKBOX", "<w:checkBox/>", nil) + run(""))),
        .init(
            "text in a field's code", .unsure,
            p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(run(""))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
        .init("a field that never ends", .unsure, p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(run(""))")),
        .init(
            "a field that ends without a beginning", .unsure,
            p(run("") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
        .init("a code that stands alone", .number, p("<w:r><w:instrText>PAGE 3</w:instrText></w:r>" + run(""))),
        .init("text of a control", .number, p(control("<w:text/>", run("")))),
        .init("rich text of a control", .number, control("<w:richText/>", plain(""))),
        .init(
            "a choice in a control", .unsure,
            p(control("<w:dropDownList><w:listItem w:value=\"1\"/></w:dropDownList>", run("")))),
        .init("a choice around the paragraph", .unsure, control("<w:comboBox/>", plain(""))),
        .init("a choice that is empty", .unsure, p(control("<w:dropDownList/>", ""))),
        .init(
            "a box to tick in a control", .unsure,
            p(control("<w14:checkbox \(w14)><w14:checked w14:val=\"1\"/></w14:checkbox>", run("", "☒")))),
        .init("a picture's control", .unsure, p(control("<w:picture/>", "<w:r>\(drawing)</w:r>"))),
        .init("a place for an answer", .unsure, p(control("<w:showingPlcHdr/><w:text/>", run("")))),
        .init(
            "bound to another part", .unsure,
            p(control("<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/><w:text/>", run("")))),
    ]

    static let objectCases: [HostileWordCase] = [
        .init("a picture", .unsure, p("<w:r>\(drawing)</w:r>")),
        .init("a picture beside the figure", .unsure, p(run("") + "<w:r>\(drawing)</w:r>")),
        .init("a picture that floats", .unsure, p("<w:r>\(anchored)</w:r>")),
        .init("an old picture", .unsure, p("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>")),
        .init(
            "letters as a drawing", .unsure,
            p("<w:r><w:pict><v:shape><v:textpath string=\"{n}\"/></v:shape></w:pict></w:r>")),
        .init(
            "a box with the figure", .unsure,
            p("<w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r>")),
        .init(
            "a box beside the figure", .unsure,
            p(
                run("", "{a}")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>\(box)</wps:txbx></mc:Choice></mc:AlternateContent></w:r>"
            )),
        .init(
            "a box written twice", .unsure,
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            )),
        .init(
            "a figure for new programs only", .unsure,
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>{n}</w:t></mc:Choice><mc:Fallback><w:t>5</w:t></mc:Fallback></mc:AlternateContent></w:r>"
            )),
        .init("a sheet of another program", .unsure, p("<w:r><w:object><v:shape/></w:object></w:r>")),
        .init("a button of a page", .unsure, p("<w:r><w:object><w:control w:name=\"c\"/></w:object></w:r>")),
        .init("a chart", .unsure, p("<w:r><w:drawing><c:chart xmlns:c=\"urn:c\"/></w:drawing></w:r>")),
        .init("written by hand", .unsure, p("<w:r><w:contentPart/></w:r>")),
        .init("an element of later years", .unsure, p("<w:r><x:new xmlns:x=\"urn:x\"/></w:r>")),
        .init("a film", .unsure, p("<w:r><w:movie/></w:r>")),
        .init("another file in the cell", .unsure, "<w:altChunk/>" + p("")),
        .init("a sign of a font", .unsure, p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")),
        .init(
            "a sign of a font behind the figure", .unsure,
            p(run("") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B2\"/></w:r>")),
        .init(
            "a gloss above", .unsure,
            p("<w:r><w:ruby><w:rubyPr/><w:rt>\(run("", "1"))</w:rt><w:rubyBase>\(run(""))</w:rubyBase></w:ruby></w:r>")),
        .init("a page number by an element", .unsure, p("<w:r><w:pgNum/></w:r>")),
        .init("a day by an element", .unsure, p("<w:r><w:yearLong/></w:r>")),
        .init("a formula of digits alone", .number, p("<m:oMath><m:r><m:t>{n}</m:t></m:r></m:oMath>")),
        .init(
            "a fraction", .unsure,
            p(
                "<m:oMath><m:f><m:num><m:r><m:t>{a}</m:t></m:r></m:num><m:den><m:r><m:t>{b}</m:t></m:r></m:den></m:f></m:oMath>"
            )),
        .init(
            "an exponent", .unsure,
            p(
                "<m:oMath><m:sSup><m:e><m:r><m:t>{a}</m:t></m:r></m:e><m:sup><m:r><m:t>{b}</m:t></m:r></m:sup></m:sSup></m:oMath>"
            )),
        .init(
            "an index", .unsure,
            p(
                "<m:oMath><m:sSub><m:e><m:r><m:t>{a}</m:t></m:r></m:e><m:sub><m:r><m:t>{b}</m:t></m:r></m:sub></m:sSub></m:oMath>"
            )),
        .init("a root", .unsure, p("<m:oMath><m:rad><m:deg/><m:e><m:r><m:t>{n}</m:t></m:r></m:e></m:rad></m:oMath>")),
        .init(
            "room for a formula that is not shown", .unsure,
            p("<m:oMath><m:phant><m:e><m:r><m:t>{n}</m:t></m:r></m:e></m:phant></m:oMath>")),
        .init(
            "white in a formula", .unsure,
            p("<m:oMath><m:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><m:t>{n}</m:t></m:r></m:oMath>")),
        .init(
            "hidden in a formula", .blank, p("<m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>{n}</m:t></m:r></m:oMath>")),
        .init("a note's mark", .unsure, p(run("") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")),
        .init(
            "a note's mark of its own", .unsure,
            p(run("") + "<w:r><w:endnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>2</w:t></w:r>")),
        .init(
            "a comment", .number,
            p(
                "<w:commentRangeStart w:id=\"1\"/>\(run(""))<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
            )),
        .init(
            "bookmarks and proofing marks", .number,
            p(
                "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:proofErr w:type=\"x\"/>\(run(""))<w:bookmarkEnd w:id=\"0\"/>"
            )),
        .init("a smart tag", .number, p("<w:smartTag w:element=\"x\">\(run(""))</w:smartTag>")),
        .init("a soft hyphen", .number, p("<w:r><w:t>{a}</w:t><w:softHyphen/><w:t>{b}</w:t></w:r>")),
        .init("a page's end as it was printed last", .number, p("<w:r><w:lastRenderedPageBreak/><w:t>{n}</w:t></w:r>")),
        .init("inserted, not yet accepted", .number, p("<w:ins w:id=\"1\">\(run(""))</w:ins>")),
        .init(
            "deleted beside the figure", .number,
            p("<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>\(run(""))")),
        .init("deleted", .blank, p("<w:del w:id=\"1\"><w:r><w:delText>{n}</w:delText></w:r></w:del>")),
        .init(
            "its format was another", .number,
            p(run("<w:rPrChange w:id=\"1\"><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>"))),
        .init("nothing", .blank, "<w:p/>"),
        .init("spaces alone", .blank, plain("", "  ")),
    ]

}
