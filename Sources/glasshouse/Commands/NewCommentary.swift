import ArgumentParser
import Foundation
import SourceText

/// `glasshouse new commentary TITLE`: a draft with its front matter filled in.
struct NewCommentary: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commentary",
        abstract: "Begin an article: a draft with today's date.",
        discussion: "The file is content/commentary/TITLE.md. It is a draft until the line draft: true is taken out."
    )

    @Argument(help: ArgumentHelp("The title of the article.", valueName: "title"))
    var title: String

    @Option(help: ArgumentHelp("The folder with reports, agencies.csv, pages and articles.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("Who writes it.", valueName: "name"))
    var author: String?

    func validate() throws {
        if Self.fileName(title).isEmpty { throw ValidationError("The title has no letters or digits.") }
    }

    func run() throws {
        let console = Console(isQuiet: false)
        let path = "\(PortalFolder(path: content).path)/commentary/\(Self.fileName(title)).md"
        let text = PortalTexts.draft(title: title, author: author, date: Self.today)
        do throws(NewFileError) {
            try NewFile.write(text, at: path)
        } catch {
            console.error(ProblemText(error.problem).line)
            console.error(ProblemText(error.problem).wayOut)
            throw ExitStatus.failed
        }
        console.output(path)
    }

    /// The title as the name of a file: its letters, digits and Han characters, a hyphen for what parts them.
    static func fileName(_ title: String) -> String {
        var name = String.UnicodeScalarView()
        for scalar in title.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                name.append(scalar)
            } else if let last = name.last, last != "-" {
                name.append("-")
            }
            if String(name).utf8.count > 150 { break }
        }
        while name.last == "-" { name.removeLast() }
        return String(name)
    }

    /// The day on which the command is run, where it is run.
    private static var today: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        func digits(_ number: Int?, _ count: Int) -> String {
            let text = String(number ?? 1)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return "\(digits(parts.year, 4))-\(digits(parts.month, 2))-\(digits(parts.day, 2))"
    }
}
