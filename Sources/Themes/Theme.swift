import Foundation
import Mustache
import Portals
import SourceText
import Wording
import Writing

/// A theme ready for use: compiled templates, strings of one language, fingerprinted assets.
package struct Theme: Sendable {
    package let strings: Strings
    /// Those of the files for programs.
    package let words: FileWords
    /// The assets to publish, each under its fingerprinted name.
    package let assets: [Asset]
    package let stylesheet: Route
    package let script: Route
    /// The script that searches, loaded where it is needed; `nil` for a theme without one.
    package let searchScript: Route?
    /// What is shown of a page where somebody shares its address; `nil` for a theme without one.
    package let picture: Route?
    /// Names the theme's files, for the build stamp.
    package let fingerprint: String
    private let library: MustacheLibrary
    /// The interface strings as templates see them, made once for all pages.
    private let stringsNode: TemplateNode
    private let stringPieces: [[UInt8]]
    private let skeletons = PageSkeletons()

    package struct Asset: Sendable {
        package let route: Route
        package let bytes: [UInt8]
        /// The theme files that it was made from.
        package let origin: String
    }

    init(
        strings: Strings, words: FileWords, assets: [Asset], stylesheet: Route, script: Route, searchScript: Route?,
        picture: Route?, fingerprint: String, library: MustacheLibrary
    ) {
        self.strings = strings
        self.words = words
        self.assets = assets
        self.stylesheet = stylesheet
        self.script = script
        self.searchScript = searchScript
        self.picture = picture
        self.fingerprint = fingerprint
        self.library = library
        let texts = Self.pieces(of: strings)
        stringPieces = texts.map(\.piece)
        stringsNode = TemplateNode(
            children: Dictionary(
                texts.enumerated().map { ($1.key, TemplateMark(number: $0, isNull: $1.piece.isEmpty)) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// The interface strings as pieces; the place of each is the number of its mark.
    private static func pieces(of strings: Strings) -> [(key: String, piece: [UInt8])] {
        strings.all.keys.sorted().map { ($0, ByteWriter.escaped(strings.all[$0] ?? "")) }
    }

    /// A template with the marks of the interface strings where it names them (`{{t.search}}`).
    ///
    /// The engine looks a name up by reflection, which took a tenth of a build; these names mean the same on every page.
    static func inlining(_ strings: Strings, in template: String) -> String {
        guard template.contains("{{t.") else { return template }
        var numbers: [String: Int] = [:]
        for (number, text) in pieces(of: strings).enumerated() { numbers[text.key] = number }
        var output = ""
        var rest = template[...]
        while let open = rest.range(of: "{{t.") {
            // `{{{t.…}}}` is left to the engine.
            let isTriple = open.lowerBound > rest.startIndex && rest[rest.index(before: open.lowerBound)] == "{"
            guard !isTriple, let close = rest[open.upperBound...].range(of: "}}"),
                let number = numbers[String(rest[open.upperBound..<close.lowerBound])]
            else {
                output += rest[..<open.upperBound]
                rest = rest[open.upperBound...]
                continue
            }
            output += rest[..<open.lowerBound] + TemplateMark(number: number, isNull: false).renderText
            rest = rest[close.upperBound...]
        }
        return output + rest
    }

    /// The page's bytes: its template filled with `values`.
    package func render(_ template: PageTemplate, _ values: [String: TemplateValue]) -> [UInt8] {
        let pieces = TemplatePieces(values)
        let skeleton = skeletons.skeleton(of: template.name, shape: pieces.shape) {
            var next = stringPieces.count
            let node = TemplateNode(values, next: &next).adding(stringsNode, as: "t")
            return PageSkeleton(library.render(node, withTemplate: template.name) ?? "", shared: stringPieces)
        }
        return skeleton.filled(with: pieces.pieces)
    }
}
