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
