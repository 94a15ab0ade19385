import ArgumentParser

/// How a server is to send the site: headers, types, caching, compressed copies, the page for what is not there.
///
/// One description for all servers, printed in the language of each; what a server does by itself is left out.
struct ServerConfiguration {
    /// The published folder, an absolute path on the server.
    let root: String
    /// The path that the site is served under: begins and ends with a slash.
    let base: String
    /// The name or address to answer at, in the words of the server.
    let address: String
    /// Whether nginx has the module for `.br` files.
    let hasBrotli: Bool

    func text(for kind: ServerKind) -> String {
        switch kind {
        case .nginx: nginx
        case .caddy: caddy
        case .apache: apache
        case .netlify: netlify
        }
    }

    /// Paths below the base of files whose names change with their bytes, as a regular expression.
    var fixedNames: String {
        let names = "assets/[^/]+\\.[0-9a-f]{12}\\.[a-z]+|search/[0-9a-f]{12}-[^/]+|pictures/[0-9a-f]{12}\\.[a-z]+"
        return "^\(Self.quoted(base))(\(names))$"
    }

    /// Why the file looks as it does, for whoever reads it on the server.
    static func head(_ server: String, _ use: String) -> String {
        """
        # The site's configuration for \(server), made by: glasshouse headers --for \(server.lowercased())
        # \(use)

        """
    }

    /// `text` as it is in a regular expression.
    static func quoted(_ text: String) -> String {
        String(
            text.unicodeScalars.flatMap { ".+*?()[]{}^$|\\".unicodeScalars.contains($0) ? ["\\", $0] : [$0] }.map(
                Character.init))
    }

    private var netlify: String {
        var out = Self.head(
            "Netlify", "Save it as _headers in the published folder. Netlify compresses by itself and finds 404.html.")
        out += "\n/*\n"
        for header in SiteHeaders.all { out += "  \(header.name): \(header.value)\n" }
        // Netlify knows folders alone: where a theme has files that keep their names, their names must change with them.
        for folder in ["assets", "pictures"] {
            out += "\n\(base)\(folder)/*\n  Cache-Control: \(SiteHeaders.cachedForEver)\n"
        }
        for type in SiteHeaders.types where type.isText {
            for ending in type.endings {
                out += "\n/*.\(ending)\n  Content-Type: \(SiteHeaders.contentType(of: "a." + ending))\n"
            }
        }
        for name in SiteHeaders.textNames {
            out += "\n\(base)data/\(name)\n  Content-Type: \(SiteHeaders.contentType(of: name))\n"
        }
        return out
    }
}

/// The servers and hosts for which a configuration can be printed.
enum ServerKind: String, CaseIterable, ExpressibleByArgument, Sendable {
    case nginx
    case caddy
    case apache
    case netlify
}
