import ArgumentParser
import Foundation
import SourceText

/// `glasshouse headers`: how a server is to send the site.
struct Headers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a server's configuration for the site.",
        discussion: """
            Example: glasshouse headers --for nginx --root /srv/reports > /etc/nginx/conf.d/reports.conf

            Headers (what pages may load), types with their encoding, caching, compressed copies and the page for what is not \
            there. For https add what your server needs for it; everything else is said.
            """
    )

    @Option(name: .customLong("for"), help: "The server: nginx, caddy, apache or netlify.")
    var kind: ServerKind

    @Option(help: ArgumentHelp("The published folder on the server.", valueName: "folder"))
    var root = "public"

    @Option(
        help: ArgumentHelp(
            "The content folder, whose site.yml says under which path the site stands.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("Where to listen, in the server's words.", discussion: "80 for nginx, :80 for Caddy."))
    var listen: String?

    @Flag(help: "For nginx: it has the module for .br files (libnginx-mod-http-brotli-static).")
    var brotli = false

    func validate() throws {
        for text in [root, listen ?? ""] {
            let isPlain = text.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !"\"'`$\\{};#\u{7F}".unicodeScalars.contains($0)
            }
            guard isPlain else {
                throw ValidationError("--root and --listen must not hold quotation marks, $, \\, {, }, ; or #.")
            }
        }
    }

    func run() throws {
        let console = Console(isQuiet: false)
        let settings = PortalFolder(path: content).settings()
        if settings.problems.contains(where: { $0.severity == .error }) {
            ProblemReport(problems: settings.problems).print(to: console)
            throw ExitStatus.failed
        }
        var absolute = root.hasPrefix("/") ? root : FileManager.default.currentDirectoryPath + "/" + root
        while absolute.count > 1, absolute.hasSuffix("/") { absolute.removeLast() }
        let configuration = ServerConfiguration(
            root: absolute, base: settings.value.basePath, address: listen ?? (kind == .caddy ? ":80" : "80"),
            hasBrotli: brotli)
        try console.send(Array(configuration.text(for: kind).utf8))
    }
}
