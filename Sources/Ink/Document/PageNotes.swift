/// What a file says around its report: for the day of publication, the year and suggestions of whose it is, never for figures.
package struct PageNotes: Sendable {
    /// Something that the head of a page says of it; `name` is in small letters: `pubdate`, `sitename`.
    package struct Fact: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Titles of the page, most certain first.
    package var titles: [String] = []
    package var facts: [Fact] = []
    /// Lines about the publication, and the path to the page, which are no part of the report: 发布日期：2021-01-20, 首页 > 年报.
    package var lines: [String] = []

    package init() {}

    package var isEmpty: Bool { titles.isEmpty && facts.isEmpty && lines.isEmpty }
}
