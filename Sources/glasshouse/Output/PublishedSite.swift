import SourceText

/// What a build has published.
package struct PublishedSite: Equatable, Sendable {
    package let manifest: OutputManifest
    /// How many files were taken over from the old site because their bytes are the same.
    package let reused: Int
    /// How many files of others were kept.
    package let foreign: Int
    /// What went wrong after the site was shown.
    package let problems: [Problem]
}
