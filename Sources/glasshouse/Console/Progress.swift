/// Tells what a long command is doing: one changing line on a terminal, plain lines elsewhere, nothing when quiet.
struct Progress: Sendable {
    let console: Console
    /// Where the time goes, when somebody asked.
    var times: StageTimes?

    /// Says what is done next, and begins to measure it.
    func stage(_ words: String, _ stage: BuildStage) {
        times?.begin(stage)
        guard !console.isQuiet else { return }
        if console.isTerminal {
            console.write("\r\u{1B}[K\(words) …")
        } else {
            console.say("\(words) …")
        }
    }

    /// Redraws the line with how far a long stage is; on a terminal only.
    func share(_ words: String, done: Int, of total: Int) {
        guard !console.isQuiet, console.isTerminal, total > 0 else { return }
        console.write("\r\u{1B}[K\(words) … \(done * 100 / total) %")
    }

    /// Takes the changing line away, so that what follows starts at the margin.
    func finish() {
        if !console.isQuiet, console.isTerminal { console.write("\r\u{1B}[K") }
    }
}
