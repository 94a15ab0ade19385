import SourceText

/// Where a Markdown file says that a picture is.
package enum PicturePath: Equatable, Sendable {
    /// In the folder of the Markdown files or below it; the path from there.
    case inside(String)
    /// Out of the folder, by `..`, from the root of a disk or through a hidden folder.
    case outside
    /// On another site: whoever reads the page would be told to it.
    case foreign

    /// - Parameter destination: as written, percent signs decoded.
    /// - Parameter file: the Markdown file's path from its folder, such as `2021/x.md`.
    package init(_ destination: String, in file: String) {
        let name = destination.prefix { $0 != "/" }
        guard !name.contains(":"), !destination.hasPrefix("//") else {
            self = .foreign
            return
        }
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in destination.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
            let isPlain = part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" && $0.value != 0x7F }
            guard !part.isEmpty, !part.hasPrefix("."), isPlain else {
                self = .outside
                return
            }
            parts.append(String(part))
        }
        self = .inside(parts.joined(separator: "/"))
    }
}
