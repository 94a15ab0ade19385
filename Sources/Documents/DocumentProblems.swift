import SourceText

extension ProblemKind {
    package static let fileFormatUnknown = ProblemKind(
        "file-format-unknown", .error, summary: "A file is of a kind that can't be read.",
        explanation: "The file is left out; all others are published.",
        wayOut: "save the report as HTML, DOCX or text, or move the file out of content/reports")
    package static let bytesUndecodable = ProblemKind(
        "bytes-undecodable", .warning, summary: "Some bytes of a file are not text in any known encoding.",
        explanation: """
            Files are read as UTF-8, else as GB18030. What fits neither is shown as U+FFFD, and a figure with such a \
            character is unreadable.
            """,
        wayOut: "get the file again from its source, or save it anew as UTF-8")
    package static let fileEmpty = ProblemKind(
        "file-empty", .error, summary: "A file has no text.",
        explanation: "There is nothing to publish in it.",
        wayOut: "get the file again from its source, or remove it")

    package static let fileEndingWrong = ProblemKind(
        "file-ending-wrong", .notice, summary: "A file is not what its ending says.",
        explanation: "What a file is, is told from its bytes. It was read as that and is offered under its own name.",
        wayOut: "nothing to do when the figures are right; otherwise give the file its right ending")
    package static let markupTooDeep = ProblemKind(
        "markup-too-deep", .warning, summary: "The elements of a page are nested too deep.",
        explanation: "Deeper elements were taken as plain text of those around them, so tables among them are lost.",
        wayOut: "get the page again from its source, or save the report alone")
    package static let tableTooLarge = ProblemKind(
        "table-too-large", .error, summary: "A table has far more cells than a report can have.",
        explanation: "The rest of the table was left out so that memory stays bounded.",
        wayOut: "get the file again from its source, or take the table out")

    package static let fileDamaged = ProblemKind(
        "file-damaged", .error, summary: "A file is damaged.",
        explanation: "Half a file could have half a figure in it, so nothing of it is read. All others are published.",
        wayOut: "get the file again from its source")
    package static let archiveBomb = ProblemKind(
        "archive-bomb", .error, summary: "A Word file would unpack to far more than a report.",
        explanation: """
            Files made to exhaust a machine look like this: parts that unpack without end, or entities that stand for each \
            other. Nothing of the file is read.
            """,
        wayOut: "open the file in an office program and save it anew, or remove it")

    package static let contentElsewhere = ProblemKind(
        "content-elsewhere", .warning, summary: "A Word file takes in another file.",
        explanation: """
            An office program shows what such a part says, and it may hold text and tables of the report. It is not read; \
            cells in which it stands are unreadable.
            """,
        wayOut: "open the file in an office program and save it anew, so that all of it stands in one document")

    package static let toolMissing = ProblemKind(
        "tool-missing", .error, summary: "A program is missing that a file can't be read without.",
        explanation: """
            PDF files are opened with poppler (pdftotext, pdftocairo), Word files before 2007 with LibreOffice or wvHtml. \
            Without them such files are left out; all others are published.
            """,
        wayOut:
            "install it (apt install poppler-utils, or libreoffice-writer-nogui), or save the report as DOCX or HTML")
    package static let characterMapsMissing = ProblemKind(
        "character-maps-missing", .error, summary: "The maps of a PDF's characters are not installed.",
        explanation: """
            A PDF may name Chinese characters by numbers of a collection instead of carrying a font. Without the maps of \
            that collection they would be left out and full cells would seem blank, so nothing of the file is read.
            """,
        wayOut: "install the maps (apt install poppler-data) and build again")
    package static let noTextLayer = ProblemKind(
        "no-text-layer", .error, summary: "A PDF has no text, only pictures of pages.",
        explanation: "Figures are not guessed from pictures. The file is left out; all others are published.",
        wayOut: "ask the agency for the file it was scanned from, or type the report and save it as text")
    package static let drawingTooLarge = ProblemKind(
        "drawing-too-large", .error, summary: "A PDF draws far more lines than the tables of a report have.",
        explanation: """
            Cells are told from the lines around them, and a table without some of its lines could be read wrongly: nothing \
            of the file is read. All others are published.
            """,
        wayOut: "take the maps or drawings out of the file, or ask the agency for it as DOCX or HTML")

    package static let documentKinds = [
        fileTooLarge, fileFormatUnknown, bytesUndecodable, fileEmpty, fileEndingWrong, markupTooDeep, tableTooLarge,
        fileDamaged, archiveBomb, contentElsewhere, toolMissing, characterMapsMissing, noTextLayer, drawingTooLarge,
    ]
}
