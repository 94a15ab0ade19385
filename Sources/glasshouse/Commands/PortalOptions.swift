import ArgumentParser

/// The options that all commands about a whole portal share.
struct PortalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with reports, agencies.csv, pages and articles.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder with the themes.", valueName: "folder"))
    var themes = "themes"

    @Option(help: "How many threads work at the same time.")
    var threads: Int = defaultThreads

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    @Flag(help: "Exit with status 3 when any problem was met, even if everything was done.")
    var strict = false

    func validate() throws {
        guard threads >= 1 else { throw ValidationError("--threads must be at least 1.") }
    }

    /// The input of a build with these options and `more`; `nil` when it can't be told, or might change without a trace.
    func input(_ more: [String] = []) -> InputState? {
        let state = InputState.of(
            folders: [content, themes], options: ["content \(content)", "themes \(themes)"] + more)
        return state?.isSettled == true ? state : nil
    }

    func build(_ console: Console, times: StageTimes? = nil) -> SiteBuild {
        SiteBuild(
            content: PortalFolder(path: content), themes: themes, threads: threads,
            progress: Progress(console: console, times: times))
    }
}
