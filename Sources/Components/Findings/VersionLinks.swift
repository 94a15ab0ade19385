/// The files of another version of a report, named from the report's page beside which they lie.
package struct VersionLinks {
    /// The reading text.
    package let text: String
    /// The file as the agency published it; `nil` where it is withheld.
    package let original: String?

    package init(text: String, original: String?) {
        self.text = text
        self.original = original
    }
}
