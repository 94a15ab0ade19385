import SourceText

/// A report whose own file the operator has decided to offer although private numbers stand in it.
package struct ReleasedReport: Hashable, Sendable {
    /// Its path in the content folder.
    package let path: String
    /// Where `site.yml` says so.
    package let place: Place?

    package init(path: String, place: Place?) {
        self.path = path
        self.place = place
    }
}

extension SiteSettings {
    /// The problems of decisions about files that are not there: one that is misspelt would be without effect in silence.
    ///
    /// - Parameter known: the paths of all reports in the content folder.
    /// - Parameter path: that of `site.yml`.
    package func releaseProblems(known: Set<String>, path: String) -> [Problem] {
        publishPrivateNumbers.filter { !known.contains($0.path) }.map { report in
            let nearest = NearestName.of(report.path, in: known.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
            return Problem(
                .settingWithoutEffect, path: path, place: report.place,
                met: "publish_private_numbers: \"\(report.path)\", which is no report\(nearest)",
                expected: "the path of a report in the content folder")
        }
    }
}
