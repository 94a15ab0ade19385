/// The files of another version of a report, named from the report's page beside which they lie.
struct VersionLinks {
    /// The reading text.
    let text: String
    /// The file as the agency published it; `nil` where it is withheld.
    let original: String?
}
