import SourceText

/// What the front matter of an agency's answer says about the finding or figure that it answers.
///
/// Only words: which agency, rule or cell they mean is decided by those who know reports.
package struct ReplyMatter: Equatable, Sendable {
    package var agency: Entry?
    package var year: Entry?
    package var rule: Entry?
    package var cell: Entry?
    /// The value that the agency gives instead of the reported one.
    package var corrected: Entry?
    /// Where the answer was published or how it came.
    package var source: String?

    package init() {}

    /// A value as written, with its place in the file.
    package struct Entry: Equatable, Sendable {
        package let text: String
        package let place: Place?

        package init(text: String, place: Place?) {
            self.text = text
            self.place = place
        }
    }
}
