import SourceText

/// A web page without what could exhaust a parser, and what its styles say.
package struct CleanPage: Sendable {
    /// A style sheet in the order in which it counts.
    enum Sheet: Sendable {
        case written(css: [UInt8], media: String)
        /// One that is saved beside the page, or isn't.
        case linked(href: String, media: String)
    }

    package internal(set) var bytes: [UInt8] = []
    /// Whether start tags were left out because they lay too deep.
    package internal(set) var isCut = false
    var sheets: [Sheet] = []
    /// What the attributes `style` declare; the clean markup names them by their number.
    var styles: [[InkDeclaration]] = []
    /// What other attributes and some elements say of their text.
    var hints: Set<InkDeclaration> = []
    /// Types, classes (`.name`) and ids (`#name`) of elements that the markup was cleaned of.
    var unknown: Set<String> = []
    /// What all cells are doubtful for.
    var doubts: InkDoubts = []

    /// The hrefs of the sheets that it names.
    package var links: [String] {
        sheets.compactMap { sheet in
            guard case .linked(let href, let media) = sheet, StyleSheet.condition(of: media) != .never else {
                return nil
            }
            return href
        }
    }

    /// The rules that hold on the page, with those of the sheets in `linked`, which are named by their href.
    func rules(linked: [String: [UInt8]] = [:]) -> StyleRules {
        let read = sheets.compactMap { sheet -> StyleSheet? in
            switch sheet {
            case .written(let css, let media): StyleSheet(css, media: media)
            case .linked(let href, let media): linked[href].map { StyleSheet($0, media: media) }
            }
        }
        return StyleRules(read, others: styles + [Array(hints)], unknown: unknown)
    }
}
