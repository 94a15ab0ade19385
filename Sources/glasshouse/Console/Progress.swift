/// Tells what a long command is doing: one changing line on a terminal, plain lines elsewhere, nothing when quiet.
struct Progress: Sendable {
    let console: Console

    func stage(_ words: String) {
        guard !console.isQuiet else { return }
        if console.isTerminal {
            console.write("\r\u{1B}[K\(words) …")
        } else {
            console.say("\(words) …")
        }
    }

    /// Takes the changing line away, so that what follows starts at the margin.
    func finish() {
        if !console.isQuiet, console.isTerminal { console.write("\r\u{1B}[K") }
    }
}
