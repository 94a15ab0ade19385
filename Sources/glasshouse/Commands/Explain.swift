import ArgumentParser
import SourceText

/// `glasshouse explain`: what a problem means and what to do about it.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a problem by its id, or list all ids.",
        discussion: "Example: glasshouse explain row-cell-count"
    )

    @Argument(help: "The id, as it stands in [brackets] behind a problem.")
    var id: String?

    func run() throws {
        let console = Console(isQuiet: false)
        guard let id else {
            for kind in ProblemCatalogue.kinds {
                console.output("\(kind.id)  (\(kind.severity.rawValue))  \(kind.summary)")
            }
            return
        }
        guard let kind = ProblemCatalogue.kinds.first(where: { $0.id == id }) else {
            let nearest = NearestName.of(id, in: ProblemCatalogue.kinds.map(\.id)).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no problem with the id \"\(id)\".\(nearest)")
        }
        console.output(
            "\(kind.id) (\(kind.severity.rawValue))\n\n\(kind.summary)\n\n\(kind.explanation)\n\nWhat to do: \(kind.wayOut)"
        )
    }
}
