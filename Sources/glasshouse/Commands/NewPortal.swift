import ArgumentParser
import Foundation
import SourceText
import Storage

/// `glasshouse new portal FOLDER`: a fresh portal that builds at once.
struct NewPortal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Lay out a fresh portal: settings, agencies, one sample report, one article, the theme.",
        discussion: "Everything in it is an example to be replaced. FOLDER must be new or empty."
    )

    @Argument(help: ArgumentHelp("The folder of the portal.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("The folder with the themes; the theme default is copied from it.", valueName: "folder"))
    var themes = "themes"

    func run() throws {
        let console = Console(isQuiet: false)
        do {
            try layOut()
        } catch {
            console.error(ProblemText(error.problem).line)
            console.error(ProblemText(error.problem).wayOut)
            throw ExitStatus.failed
        }
        console.output(folder)
        console.say("Now:  cd \(folder) && glasshouse build   (or: glasshouse serve --open)")
    }

    private func layOut() throws(NewFileError) {
        let path = PortalFolder(path: folder).path
        let existing = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard existing.allSatisfy({ $0.hasPrefix(".") }) else {
            throw NewFileError(path, met: "a folder with files", expected: "a new or empty folder")
        }
        let theme = "\(PortalFolder(path: themes).path)/default"
        let files: [String]
        do {
            files = try Folder.files(below: theme).value
        } catch {
            throw NewFileError(
                Problem(
                    .themeMissing, path: theme, met: "no theme to copy: \(error.reason)", expected: "the theme default",
                    wayOut: "name the folder that holds it with --themes"))
        }
        for (name, text) in PortalTexts.files { try NewFile.write(text, at: "\(path)/\(name)") }
        for file in files {
            let bytes: [UInt8]
            do {
                bytes = try LoadedFile.bytes(at: "\(theme)/\(file)")
            } catch {
                throw NewFileError(error.problem)
            }
            try NewFile.write(bytes, at: "\(path)/themes/default/\(file)")
        }
    }
}

/// `glasshouse new`: begins an article or a whole portal.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begin an article or a portal.", subcommands: [NewCommentary.self, NewPortal.self])
}
