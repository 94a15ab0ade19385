import ArgumentParser
import Dispatch
import FlyingFox
import Foundation
import Pages
import SourceText

/// `glasshouse serve`: the site on this machine, made anew with every change.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the site in a browser while it is being written.",
        discussion: """
            Serves the portal on this machine alone, drafts included and marked. Pages that are open reload when a file of the \
            content or theme folder changes; what is wrong is shown in the page with its file and line, and the last good \
            site stays behind it. Nothing is written. Stop it with Ctrl-C.
            """
    )

    @OptionGroup var options: PortalOptions

    @Option(help: ArgumentHelp("The port; 0 takes any that is free.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(help: "Open the site in a browser.")
    var open = false

    func run() async throws {
        let console = Console(isQuiet: options.quiet)
        let content = PortalFolder(path: options.content)
        let progress = Progress(console: console)
        let preview = Preview()
        let builder = PreviewBuilder(
            content: content, themes: options.themes, threads: options.threads, progress: progress)
        let server = try PreviewServer(preview: preview, port: port)
        let serving = Task { try await server.server.run() }
        guard await Self.isListening(server, serving) else {
            serving.cancel()
            console.error("failed: port \(port) can't be used; take another with --port, or 0 for any that is free")
            throw ExitStatus.failed
        }
        let watch: FolderWatch
        do {
            watch = try FolderWatch([options.content, options.themes])
        } catch {
            console.error(ProblemText(error.problem).line)
            throw ExitStatus.failed
        }
        let work = PreviewWork(
            preview: preview, builder: builder, content: options.content, console: console, progress: progress)
        await work.update(after: [.reports, .look, .texts])
        let address = await Self.address(of: server, preview)
        console.output("serving \(address) (Ctrl-C stops)")
        if open { Self.show(address) }
        watch.start()
        let working = Task { await work.follow(watch.changes) }

        await Self.interrupted()
        working.cancel()
        await preview.end()
        await server.server.stop(timeout: 1)
        serving.cancel()
        console.say("stopped")
    }

    /// Whether the server took its port; false as soon as it could not.
    private static func isListening(_ server: PreviewServer, _ serving: Task<Void, any Error>) async -> Bool {
        let (answers, continuation) = AsyncStream.makeStream(of: Bool.self)
        // Two tasks of their own and no group: a group would wait for the server to end.
        Task { continuation.yield((try? await server.server.waitUntilListening(timeout: 5)) != nil) }
        Task {
            _ = await serving.result
            continuation.yield(false)
        }
        return await answers.first { _ in true } ?? false
    }

    private static func address(of server: PreviewServer, _ preview: Preview) async -> String {
        let base = await preview.site?.reading.portal.settings.basePath ?? "/"
        guard case .ip4(_, let port) = await server.server.listeningAddress else { return "http://127.0.0.1\(base)" }
        return "http://127.0.0.1:\(port)\(base)"
    }

    /// Waits for Ctrl-C or a request to end.
    private static func interrupted() async {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }

    private static func show(_ address: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", address]
        try? process.run()
    }
}
