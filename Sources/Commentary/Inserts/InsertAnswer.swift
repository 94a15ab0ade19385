import SourceText

/// What is printed in the place of an insert.
package struct InsertAnswer: Sendable {
    /// Finished markup; nothing when the insert can't be printed.
    package let html: [UInt8]
    /// The same in plain words, for headings and summaries.
    package let text: String
    package let problems: [Problem]
    /// What it speaks of, by names that the caller chose: they come back in `MarkdownPage.subjects`.
    package let subjects: [String]

    package init(html: [UInt8] = [], text: String = "", problems: [Problem] = [], subjects: [String] = []) {
        self.html = html
        self.text = text
        self.problems = problems
        self.subjects = subjects
    }
}

/// A figure that an article printed: what a later build compares its own with.
package struct PrintedFigure: Equatable, Sendable {
    /// What the editor wrote between the braces, without the assertion.
    package let expression: String
    package let text: String
    /// In the file, from 1.
    package let line: Int

    package init(expression: String, text: String, line: Int) {
        self.expression = expression
        self.text = text
        self.line = line
    }
}
