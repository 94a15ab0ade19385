import SourceText

/// The list of the files that a build made, kept in the output folder: what is not in it is somebody else's.
///
/// The same files always give the same bytes: sorted by path, one file a line, no clock and no machine in it.
package struct OutputManifest: Equatable, Sendable {
    package static let fileName = "glasshouse-manifest.json"
    package static let version = 1

    /// One written file.
    package struct Entry: Equatable, Sendable {
        package let path: String
        package let size: Int
        /// A fingerprint, see `ContentHash`.
        package let hash: UInt64

        package init(path: String, size: Int, hash: UInt64) {
            self.path = path
            self.size = size
            self.hash = hash
        }
    }

    /// A figure that an article printed: the next build says where one has changed.
    package struct Figure: Equatable, Sendable {
        /// The file of the article.
        package let article: String
        /// What the editor wrote.
        package let expression: String
        package let line: Int
        package let text: String

        package init(article: String, expression: String, line: Int, text: String) {
            self.article = article
            self.expression = expression
            self.line = line
            self.text = text
        }
    }

    /// The stamp of the build, given by the caller.
    package let build: String
    /// Sorted by the bytes of the path.
    package let files: [Entry]
    /// In the order of the articles and their lines.
    package let figures: [Figure]

    init(build: String, files: [Entry], figures: [Figure] = []) {
        self.build = build
        self.figures = figures
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    package var json: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(files.count * 96 + 128)
        out.append(contentsOf: #"{"generator":"glasshouse","version":\#(OutputManifest.version),"build":"#.utf8)
        OutputManifest.append(build, to: &out)
        out.append(contentsOf: #","files":["#.utf8)
        var separator = "\n"
        for file in files {
            out.append(contentsOf: separator.utf8)
            separator = ",\n"
            out.append(contentsOf: #"{"path":"#.utf8)
            OutputManifest.append(file.path, to: &out)
            out.append(contentsOf: #","bytes":\#(file.size),"hash":""#.utf8)
            out.append(contentsOf: Hexadecimal.of(file.hash).utf8)
            out.append(contentsOf: #""}"#.utf8)
        }
        out.append(contentsOf: "\n]".utf8)
        if !figures.isEmpty { appendFigures(to: &out) }
        out.append(contentsOf: "}\n".utf8)
        return out
    }

    private func appendFigures(to out: inout [UInt8]) {
        out.append(contentsOf: #","figures":["#.utf8)
        var separator = "\n"
        for figure in figures {
            out.append(contentsOf: separator.utf8)
            separator = ",\n"
            out.append(contentsOf: #"{"article":"#.utf8)
            OutputManifest.append(figure.article, to: &out)
            out.append(contentsOf: #","line":\#(figure.line),"figure":"#.utf8)
            OutputManifest.append(figure.expression, to: &out)
            out.append(contentsOf: #","printed":"#.utf8)
            OutputManifest.append(figure.text, to: &out)
            out.append(UInt8(ascii: "}"))
        }
        out.append(contentsOf: "\n]".utf8)
    }

    /// `text` as a JSON string.
    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            case 0..<0x20:
                out.append(contentsOf: #"\u00"#.utf8)
                out.append(contentsOf: Hexadecimal.of([byte]).utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
