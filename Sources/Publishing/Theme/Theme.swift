import Mustache
import SourceText

/// A theme ready for use: compiled templates, strings of one language, fingerprinted assets.
package struct Theme: Sendable {
    package let strings: Strings
    /// The assets to publish, each under its fingerprinted name.
    package let assets: [Asset]
    package let stylesheet: Route
    package let script: Route
    /// Names the theme's files, for the build stamp.
    package let fingerprint: String
    private let library: MustacheLibrary

    package struct Asset: Sendable {
        package let route: Route
        package let bytes: [UInt8]
        /// The theme files that it was made from.
        package let origin: String
    }

    init(
        strings: Strings, assets: [Asset], stylesheet: Route, script: Route, fingerprint: String, library: MustacheLibrary
    ) {
        self.strings = strings
        self.assets = assets
        self.stylesheet = stylesheet
        self.script = script
        self.fingerprint = fingerprint
        self.library = library
    }

    /// The page's bytes: its template filled with `values`.
    package func render(_ kind: PageKind, _ values: [String: TemplateValue]) -> [UInt8] {
        var pieces = TemplatePieces()
        var all = values
        all["t"] = .object(strings.all.mapValues { .text($0) })
        let node = pieces.node(all)
        let skeleton = library.render(node, withTemplate: kind.rawValue) ?? ""
        return pieces.assemble(skeleton)
    }
}
