import SourceText

/// The list of the files that a build made, kept in the output folder: what is not in it is somebody else's.
///
/// The same files always give the same bytes: sorted by path, one file a line, no clock and no machine in it.
package struct OutputManifest: Equatable, Sendable {
    package static let fileName = "glasshouse-manifest.json"
    static let version = 1

    /// One written file.
    package struct Entry: Equatable, Sendable {
        package let path: String
        package let size: Int
        /// A fingerprint, see `ContentHash`.
        package let hash: UInt64
    }

    /// The stamp of the build, given by the caller.
    package let build: String
    /// Sorted by the bytes of the path.
    package let files: [Entry]

    init(build: String, files: [Entry]) {
        self.build = build
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    var json: [UInt8] {
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
        out.append(contentsOf: "\n]}\n".utf8)
        return out
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
