import SourceText

import Commentary

/// A place in a few characters: `at(3, 7)`.
func at(_ line: Int, _ column: Int) -> Place { Place(line: line, column: column) }

/// A problem of the file `a.md`.
func problem(
    _ kind: ProblemKind, _ place: Place?, _ met: String, _ expected: String = "", wayOut: String? = nil
) -> Problem {
    Problem(kind, path: "a.md", place: place, met: met, expected: expected, wayOut: wayOut)
}

/// Renders a whole file named `a.md`.
func render(_ file: String, _ options: MarkdownOptions = MarkdownOptions()) -> Parsed<MarkdownPage> {
    Markdown.render(path: "a.md", bytes: Array(file.utf8), options: options)
}

/// Renders a text behind four lines of front matter: its first line is line 5 of the file.
func renderBody(_ body: String, _ options: MarkdownOptions = MarkdownOptions()) -> Parsed<MarkdownPage> {
    render("---\ntitle: 题目\ndate: 2021-03-01\n---\n" + body, options)
}

extension Parsed<MarkdownPage> {
    var html: String { String(decoding: value.html, as: UTF8.self) }
}
