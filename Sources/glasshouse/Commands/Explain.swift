import ArgumentParser
import Auditing
import Reports
import SourceText

/// `glasshouse explain`: what an audit rule or a problem means and what to do about it.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain an audit rule or a problem by its id, or list all ids.",
        discussion: """
            Examples: glasshouse explain T3-BALANCE, glasshouse explain row-cell-count

            Rules are about what a report shows, problems about what could not be read.
            """
    )

    @Argument(help: "The id, as it stands in [brackets] behind a finding or a problem.")
    var id: String?

    func run() throws {
        let console = Console(isQuiet: false)
        let rules = PortalAudit.rules
        guard let id else {
            for rule in rules {
                console.output("\(rule.id.rawValue)  (\(rule.severity.rawValue))  \(rule.meaning.english)")
            }
            for kind in ProblemCatalogue.kinds {
                console.output("\(kind.id)  (\(kind.severity.rawValue))  \(kind.summary)")
            }
            return
        }
        if let rule = rules.first(where: { $0.id.rawValue == id.uppercased() }) {
            console.output(words(for: rule))
        } else if let kind = ProblemCatalogue.kinds.first(where: { $0.id == id.lowercased() }) {
            console.output(words(for: kind))
        } else {
            let known = rules.map(\.id.rawValue) + ProblemCatalogue.kinds.map(\.id)
            let nearest = NearestName.of(id, in: known).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no rule and no problem with the id \"\(id)\".\(nearest)")
        }
    }

    private func words(for rule: Rule) -> String {
        let basis = rule.basis.map { "\n\nBasis: \($0.english)" } ?? ""
        return """
            \(rule.id.rawValue) (\(rule.severity.rawValue), forms \(rule.forms.map(\.rawValue).joined(separator: ", ")))

            \(rule.title.english) · \(rule.title.chinese)

            \(rule.meaning.english)
            \(rule.meaning.chinese)

            What must hold: \(rule.formula)\(basis)

            Possible false alarms: \(rule.caution.english)
            """
    }

    private func words(for kind: ProblemKind) -> String {
        """
        \(kind.id) (\(kind.severity.rawValue))

        \(kind.summary)

        \(kind.explanation)

        What to do: \(kind.wayOut)
        """
    }
}
