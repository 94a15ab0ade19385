import Mustache
import SourceText

/// A theme ready for use: compiled templates, strings of one language, fingerprinted assets.
package struct Theme: Sendable {
    package let strings: Strings
    /// The assets to publish, each under its fingerprinted name.
    package let assets: [Asset]
    package let stylesheet: Route
    package let script: Route
    /// The script that searches, loaded where it is needed; `nil` for a theme without one.
    package let searchScript: Route?
    /// Names the theme's files, for the build stamp.
    package let fingerprint: String
    private let library: MustacheLibrary
    /// The interface strings as templates see them, made once for all pages.
    private let stringsNode: TemplateNode
    private let sharedPieces: TemplatePieces

    package struct Asset: Sendable {
        package let route: Route
        package let bytes: [UInt8]
        /// The theme files that it was made from.
        package let origin: String
    }

    init(
        strings: Strings, assets: [Asset], stylesheet: Route, script: Route, searchScript: Route?,
        fingerprint: String, library: MustacheLibrary
    ) {
        self.strings = strings
        self.assets = assets
        self.stylesheet = stylesheet
        self.script = script
        self.searchScript = searchScript
        self.fingerprint = fingerprint
        self.library = library
        var pieces = TemplatePieces()
        stringsNode = pieces.node(strings.all.mapValues { .text($0) })
        sharedPieces = pieces
    }

    /// The page's bytes: its template filled with `values`.
    package func render(_ kind: PageKind, _ values: [String: TemplateValue]) -> [UInt8] {
        var pieces = TemplatePieces(shared: sharedPieces.pieces)
        let node = pieces.node(values, adding: ["t": stringsNode])
        let skeleton = library.render(node, withTemplate: kind.rawValue) ?? ""
        return pieces.assemble(skeleton)
    }
}
