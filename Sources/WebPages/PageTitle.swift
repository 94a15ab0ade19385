import Ink

/// The title that a browser shows: often the name of the article, followed or led by the name of the site.
enum PageTitle {
    /// The whole title and the parts between the marks that sites put between names.
    static func parts(of title: [UInt8]) -> [[UInt8]] {
        guard !title.isEmpty else { return [] }
        var parts = [title]
        let text = String(decoding: title, as: UTF8.self)
        for mark in ["_", "|", "-", "–", "—", "－", ">", "》", "/"] as [Character] {
            let pieces = text.split(separator: mark)
            guard pieces.count > 1 else { continue }
            for piece in pieces {
                var writer = LineWriter()
                writer.append(piece.utf8)
                let part = writer.take()
                if !part.isEmpty { parts.append(part) }
            }
        }
        return parts
    }
}
