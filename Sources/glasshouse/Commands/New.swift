import ArgumentParser

/// `glasshouse new`: begins an article or a whole portal.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begin an article or a portal.", subcommands: [NewCommentary.self, NewPortal.self])
}
