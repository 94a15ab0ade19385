import Digests
import SourceText

/// Names the input of a build: equal input, equal stamp, on any machine and in any order of files.
enum BuildStamp {
    /// The first twelve digits of the SHA-256 over every file's path and hash, sorted, and the program's version.
    static func of(_ files: [(path: String, sha256: String)], version: String) -> String {
        var hasher = SHA256()
        hasher.update(data: Array(version.utf8))
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            hasher.update(data: Array("\n\(file.path)\0\(file.sha256)".utf8))
        }
        return Hexadecimal.of(hasher.finalize().prefix(6))
    }
}
