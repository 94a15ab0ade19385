import SourceText

extension ProblemKind {
    package static let titleUnread = ProblemKind(
        "title-unread", .warning, summary: "No title of an annual report was found at the start of a file.",
        explanation: """
            The title names the agency and the year. Without one the signature and the opening sentence are asked; what \
            they don't say stays unknown.
            """,
        wayOut: "check that the file is an annual report and that its title is complete")
    package static let noReport = ProblemKind(
        "no-report", .error, summary: "A file has nothing of an annual report.",
        explanation:
            "It has neither a title nor a section heading nor an official table, so it is left out of the site.",
        wayOut: "move the file out of content/reports, or get the report again from its source")
    package static let yearUnknown = ProblemKind(
        "year-unknown", .error, summary: "The year of a report can't be told.",
        explanation:
            "A report without a year has no place on the site, so it is left out; its record is still printed.",
        wayOut: "complete the title in the file: AGENCY + YEAR + 年政府信息公开工作年度报告")
    package static let yearElsewhere = ProblemKind(
        "year-elsewhere", .notice, summary: "A title names no year; it was told from elsewhere in the file.",
        explanation:
            "The statistical period that a report states, or the title of its page, says which year it is about.",
        wayOut: "nothing, when the year is right; otherwise complete the title in the file")
    package static let formUnknown = ProblemKind(
        "form-unknown", .warning, summary: "No head label tells which form a report uses.",
        explanation: "The form is told from the heads of table 2, never from the year.",
        wayOut: "check table 2 in the file: its heads may be damaged or missing")
    package static let tableMissing = ProblemKind(
        "table-missing", .warning, summary: "One of the three official tables was not found.",
        explanation: "Its figures are published as absent, which is neither blank nor zero.",
        wayOut: "check the file: the table may be missing, an image, or cut off")
    package static let tablesMissing = ProblemKind(
        "tables-missing", .warning, summary: "None of the three official tables was found.",
        explanation: """
            All figures of the report are published as absent, which is neither blank nor zero. Often the tables are a picture, \
            or stand in a file that the page only links to.
            """,
        wayOut: "look at the report at its agency: add the attached file, or ask for one with text")
    package static let tableHeadsUnsure = ProblemKind(
        "table-heads-unsure", .error, summary: "The column heads of a table are not those of the form, in its order.",
        explanation: """
            A number without a certain column would be published under a wrong name. All figures of the table are \
            unreadable until its heads are mended.
            """,
        wayOut: "compare the head rows in the file with the official form")
    package static let rowCellCount = ProblemKind(
        "row-cell-count", .error, summary: "A row has not as many cells as its table has columns.",
        explanation: "Which cell belongs to which column can't be told, so the row's figures are unreadable.",
        wayOut: "compare the row in the file with its original: a cell was lost, added or split")
    package static let rowUnknown = ProblemKind(
        "row-unknown", .warning, summary: "A row's label is not one of the form's and not near one.",
        explanation: "The row is kept with its text among the extra rows; none of its numbers is used.",
        wayOut: "check the label in the file; a local extra row needs no action")
    package static let rowDuplicate = ProblemKind(
        "row-duplicate", .error, summary: "A row of the form stands twice in a report.",
        explanation: "Which of them counts can't be told; unless both say the same, the row's figures are unreadable.",
        wayOut: "remove the row that is not the report's")
    package static let rowOrder = ProblemKind(
        "row-order", .error, summary: "A row stands where the form does not print it.",
        explanation: """
            Exchanged labels look like this. Whether the label or the place is right can't be told, so the row's figures \
            are unreadable.
            """,
        wayOut: "compare the order of the rows in the file with the official form")
    package static let rowUnsure = ProblemKind(
        "row-unsure", .error, summary: "A row of a table that was flattened to text can't be told with certainty.",
        explanation: """
            Without a grid an empty cell leaves no trace, and only the order of the form says which figure is which. A row \
            is taken when its label, its figures and the label of the form's next row follow each other with nothing \
            between; otherwise its figures are unreadable.
            """,
        wayOut: "get the report as a web page, Word file or PDF, or put a TAB or | between the cells")
    package static let rowMissing = ProblemKind(
        "row-missing", .warning, summary: "A row of the form was not found.",
        explanation: "Its figures are published as absent, which is neither blank nor zero.",
        wayOut: "compare the table in the file with the official form")
    package static let rowsRunTogether = ProblemKind(
        "rows-run-together", .notice, summary: "Two rows stand in the file without a break between them.",
        explanation: "They were taken apart at the second label, since both have exactly the cells they must have.",
        wayOut: "put a blank line between the rows to be sure")
    package static let labelNear = ProblemKind(
        "label-near", .notice, summary: "A label differs from the official one and was matched with the nearest.",
        explanation: "Only a label that is near one official label and far from all others is matched.",
        wayOut: "nothing to do when the match is right; otherwise mend the label in the file")
    package static let headingNear = ProblemKind(
        "heading-near", .notice, summary: "A section heading differs from the official one and was matched with it.",
        explanation: "Headings are matched by their words and, when these differ, by their words and their number.",
        wayOut: "nothing to do when the match is right; otherwise mend the heading in the file")
    package static let figureUnreadable = ProblemKind(
        "figure-unreadable", .warning, summary: "A cell's text is not certainly one figure.",
        explanation: """
            The text is published as it stands, without a value: a number is never guessed. A figure needs evidence: a text \
            that is one number, in plain ink (not struck out, raised, hidden or a picture), in a cell of one row, under a \
            label and a head that are the form's. `glasshouse inspect FILE` shows for every figure what it was read on and \
            what was missing.
            """,
        wayOut: """
            compare the cell with the original: where a person reads one number there, write it plainly in the file; \
            where two could be meant, ask the agency
            """)
    package static let figureSign = ProblemKind(
        "figure-sign", .notice, summary: "A count has a sign.",
        explanation: "Only 本年增/减 may have one. The number is taken as it is printed.",
        wayOut: "compare the cell with the original")
    package static let moneyWithoutUnit = ProblemKind(
        "money-without-unit", .warning, summary: "An amount of money has no unit.",
        explanation: "元 and 万元 differ by a factor of 10,000; neither is assumed, the figure is unreadable.",
        wayOut: "nothing, unless the unit was lost on the way into the file")
    package static let moneyUnitsDisagree = ProblemKind(
        "money-units-disagree", .warning, summary: "An amount of money has two units, or one that is not known.",
        explanation: """
            The unit stands in the cell, the column's head, the row's label or the caption. Where two of them differ, the \
            amount could be ten thousand times too large, so the figure is unreadable.
            """,
        wayOut: "ask the agency which unit is meant; mend the file if the unit was damaged on the way")
    package static let moneyUnitAssumed = ProblemKind(
        "money-unit-assumed", .notice, summary: "An amount stands under a head that has lost its unit.",
        explanation: "The form prints the unit with the head, so it was taken as the amount's.",
        wayOut: "compare the amount with the original, and with the year before")
    package static let tableForeign = ProblemKind(
        "table-foreign", .warning, summary: "A table is a sample, or is about another year or agency.",
        explanation: "What stands before the table says so. None of its numbers is used.",
        wayOut: "nothing, when it is so; otherwise take the words before the table out of the file")
    package static let sectionMissing = ProblemKind(
        "section-missing", .warning, summary: "A section heading was not found.",
        explanation: "The section's text, if any, stands under the heading before it.",
        wayOut: "check the headings in the file")
    package static let tableUnknown = ProblemKind(
        "table-unknown", .notice, summary: "A table is none of the three official ones.",
        explanation: "Its rows are kept as extra rows; none of its numbers is used.",
        wayOut: "nothing, unless it is an official table with damaged heads")

    package static let numberOutside = ProblemKind(
        "number-outside", .warning,
        summary: "A line that is only a number stands beside a table, in none of its cells.",
        explanation: """
            It is kept as a paragraph. When a blank line too many cut it off from its cell, that cell is published as blank.
            """,
        wayOut: "take one of the blank lines before the number away, unless it is a page number")

    package static let tableUnseparated = ProblemKind(
        "table-unseparated", .error, summary: "The labels of a table are there, but nothing parts its cells.",
        explanation: """
            Numbers in a row of words belong to no certain column, and an empty cell leaves no trace. All figures of the \
            table are unreadable.
            """,
        wayOut: "get the report as a web page, Word file or PDF, or put a TAB or | between the cells")
    package static let formOld = ProblemKind(
        "form-old", .notice, summary: "A report has the statistical table that was in use up to 2018.",
        explanation:
            "Its rows are published as found; no rule is run on them and they are not compared with later forms.",
        wayOut: "nothing to do")

    package static let readingKinds = [
        tableUnseparated, formOld, rowUnsure, moneyUnitsDisagree, moneyUnitAssumed, tableForeign,
        titleUnread, noReport, yearUnknown, yearElsewhere, formUnknown, tableMissing, tablesMissing, tableHeadsUnsure,
        rowCellCount, rowUnknown,
        rowDuplicate,
        rowOrder, rowMissing, rowsRunTogether, labelNear, headingNear, figureUnreadable, figureSign, moneyWithoutUnit,
        sectionMissing, tableUnknown, numberOutside,
    ]
}
