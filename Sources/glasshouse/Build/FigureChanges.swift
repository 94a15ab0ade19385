import Portals
import Pages
import SourceText
import Storage

/// The figures that articles print, held against those that they printed in the site before.
struct FigureChanges {
    let figures: [OutputManifest.Figure]

    init(of portal: Portal) {
        figures = (portal.articles + portal.pages).flatMap { article in
            article.page.figures.map {
                OutputManifest.Figure(article: article.path, expression: $0.expression, line: $0.line, text: $0.text)
            }
        }
    }

    /// One problem for every figure whose value is another one than before: the sentence around it may be wrong now.
    ///
    /// The same words may stand in an article several times; they are told apart by their order.
    func problems(since old: OutputManifest?) -> [Problem] {
        guard let old else { return [] }
        var before: [Name: String] = [:]
        var counts: [Name: Int] = [:]
        for figure in old.figures { before[Self.name(figure, &counts)] = figure.text }
        counts = [:]
        return figures.compactMap { figure in
            guard let text = before[Self.name(figure, &counts)], text != figure.text else { return nil }
            return Problem(
                .articleFigureChanged, path: figure.article, place: Place(line: figure.line, column: 1),
                met: "\(figure.expression) was \(text), now \(figure.text)", expected: "a sentence that still holds")
        }
    }

    private struct Name: Hashable {
        let article: String
        let expression: String
        var number = 0
    }

    private static func name(_ figure: OutputManifest.Figure, _ counts: inout [Name: Int]) -> Name {
        var name = Name(article: figure.article, expression: figure.expression)
        counts[name, default: 0] += 1
        name.number = counts[Name(article: figure.article, expression: figure.expression)] ?? 0
        return name
    }
}
