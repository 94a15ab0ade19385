import Documents
import Pages
import SourceText
import Writing

/// What the preview adds to a page: its script, and the problems that an editor has to mend.
enum PreviewMarkup {
    static let folder = "__glasshouse/"

    /// `page` with the script, and with `problems` above everything else when there are any.
    static func adding(to page: [UInt8], problems: [Problem], version: Int, base: String) -> [UInt8] {
        var out = page
        var tail = ByteWriter(capacity: 4_000)
        if !problems.isEmpty { write(problems, to: &tail) }
        tail.markup("<link rel=\"stylesheet\" href=\"")
        tail.text(base + folder + "preview.css")
        tail.markup("\"><script src=\"")
        tail.text(base + folder + "preview.js")
        tail.markup("\" data-version=\"")
        tail.number(version)
        tail.markup("\"></script>\n")
        let end = Array("</body>".utf8)
        let position = out.indices.reversed().first { out[$0] == end[0] && out[$0...].starts(with: end) } ?? out.count
        out.insert(contentsOf: tail.bytes, at: position)
        return out
    }

    /// A page that is nothing but problems, for as long as there is no site.
    static func failure(_ problems: [Problem]) -> [UInt8] {
        var out = ByteWriter(capacity: 4_000)
        out.markup("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        out.text(problems.isEmpty ? "Reading the portal" : "The portal can't be shown")
        out.markup(
            "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body><main><h1>")
        out.text(problems.isEmpty ? "Reading the portal …" : "The portal can't be shown")
        out.markup("</h1></main></body></html>\n")
        return out.bytes
    }

    private static func write(_ problems: [Problem], to out: inout ByteWriter) {
        let shown = problems.filter { $0.severity == .error }
        out.markup("<section id=\"glasshouse-problems\" role=\"alert\" lang=\"en\"><h2>")
        out.text("Not shown yet: \(Counted.of(shown.count, "error"))")
        out.markup("</h2><ol>")
        var quotes = QuotedLines()
        for problem in shown.prefix(most) {
            let text = ProblemText(problem)
            out.markup("<li><p><code>")
            out.text(text.line)
            out.markup("</code></p>")
            if let quote = quotes.quote(for: problem) {
                out.markup("<pre>")
                out.text(quote)
                out.markup("</pre>")
            }
            out.markup("<p>")
            out.text(text.wayOut)
            out.markup("</p></li>")
        }
        out.markup("</ol></section>\n")
    }

    private static let most = 20

    /// Reloads the page when the site has changed; the scroll position is the browser's to keep.
    static let script = """
        "use strict";
        (() => {
          const own = document.currentScript;
          const events = new EventSource(new URL("events", own.src));
          events.onmessage = event => {
            if (event.data !== own.dataset.version) location.reload();
          };
          addEventListener("pagehide", () => events.close());
        })();

        """

    static let style = """
        #glasshouse-problems{position:fixed; inset:0 0 auto; z-index:99; max-height:60vh; overflow:auto; padding:1rem 1.5rem;
          background:#fff6f4; color:#3b0a04; border-bottom:3px solid #b3261e; font:15px/1.5 system-ui, sans-serif}
        #glasshouse-problems h2{margin:0 0 .5rem; font-size:1.1rem}
        #glasshouse-problems pre{margin:.25rem 0; padding:.25rem .5rem; overflow:auto; background:#fff}
        #glasshouse-problems p{margin:.25rem 0}
        #glasshouse-problems code{overflow-wrap:anywhere}

        """
}
