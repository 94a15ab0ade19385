/// The stages of a build, one after the other; their names stand in the files that `build --timings` writes.
enum BuildStage: String, CaseIterable, Sendable {
    /// Settings, theme, registry, and the list of files.
    case discover
    case read
    /// Reports put in order by agency, then audited.
    case audit
    /// The copied text of all reports.
    case echoes
    /// What pages are made of, and the Markdown files.
    case assemble
    case render
    case links
    /// Tables and records in bulk.
    case data
    case search
    /// Compressed copies.
    case compress
    case publish
}
