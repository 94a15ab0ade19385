import ArgumentParser
import Foundation

/// The command line of Glasshouse.
@main
struct Glasshouse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glasshouse",
        abstract: "Publishes agencies' annual reports on information disclosure as a website.",
        discussion: """
            A portal is a folder with content/ (reports, the list of agencies, pages, articles) and themes/. \
            `glasshouse build` reads and checks everything in content/ and publishes it to public/.

            Exit status: 0 done, 1 failed, 2 wrong usage, 3 done, but problems were met and --strict was given.
            """,
        version: GlasshouseVersion.current,
        subcommands: [
            Build.self, Check.self, Read.self, Inspect.self, Explain.self, Import.self, Serve.self, New.self,
            Verify.self, Headers.self,
        ]
    )

    /// Runs the command that the arguments name; wrong usage ends with status 2, as the help says, where the argument
    /// parser would end with the system's EX_USAGE.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Console(isQuiet: false).error(fullMessage(for: error))
            Foundation.exit(ExitStatus.usage.rawValue)
        }
    }
}

/// The program's version, part of every build stamp: another version may make other pages of the same input.
enum GlasshouseVersion {
    static let current = "0.1.0"
}
