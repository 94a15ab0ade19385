import Reports

/// What an operator says about the portal in `site.yml`.
package struct SiteSettings: Hashable, Sendable {
    package var title = "年报公开看"
    package var subtitle = ""
    /// Where the site will stand: a path such as `/portal/`, or a whole address such as `https://example.org/portal/`.
    package var base = "/"
    /// One for which the theme has words.
    package var language = Language.chinese
    package var theme = "default"
    package var contact = ""
    /// The licence of the data.
    package var licence = ""

    /// The reports, by their paths in the content folder, whose own files are offered although private numbers stand in them.
    package var publishPrivateNumbers: [ReleasedReport] = []

    package init() {}

    /// The paths of the reports that `publishPrivateNumbers` names.
    package var releasedPaths: Set<String> { Set(publishPrivateNumbers.map(\.path)) }

    /// The path of the base address: begins and ends with a slash.
    package var basePath: String {
        guard let scheme = base.firstRange(ofScheme: "://") else { return base }
        let rest = base[scheme...]
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
    }

    /// The address of a path of the site as seen from outside, or `nil` when only a path is known.
    package func canonical(_ href: String) -> String? {
        guard let scheme = base.firstRange(ofScheme: "://") else { return nil }
        let origin = base[scheme...].firstIndex(of: "/").map { base[..<$0] } ?? base[...]
        return origin + href
    }

    /// Every setting in one text, for the build stamp.
    package var fingerprint: String {
        ([title, subtitle, base, language.tag, theme, contact, licence] + releasedPaths.sorted())
            .joined(separator: "\u{1F}")
    }
}

extension String {
    /// The index behind the first `mark`.
    fileprivate func firstRange(ofScheme mark: String) -> String.Index? {
        guard hasPrefix("http" + mark) || hasPrefix("https" + mark) else { return nil }
        return firstIndex(of: ":").map { index($0, offsetBy: mark.count) }
    }
}
