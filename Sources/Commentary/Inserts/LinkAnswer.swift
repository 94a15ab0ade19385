import SourceText

/// Where a link with a scheme of the site's own leads.
package struct LinkAnswer: Sendable {
    /// `nil` when it leads nowhere; then there is a problem.
    package let address: String?
    /// What an editor's `<agency:…>` prints instead of its destination.
    package let text: String
    package let problems: [Problem]
    /// As in `InsertAnswer`.
    package let subjects: [String]
    /// How large the picture is to which it leads.
    package let size: PictureSize?

    package init(
        address: String? = nil, text: String = "", problems: [Problem] = [], subjects: [String] = [],
        size: PictureSize? = nil
    ) {
        self.address = address
        self.text = text
        self.problems = problems
        self.subjects = subjects
        self.size = size
    }
}
