import Glibc
import SourceText

/// Files that are too large to be held in memory as a whole, and files that repeat what is in staging already.
extension Staging {
    /// A file that was written in pieces.
    package struct Streamed: Sendable {
        package let file: StagedFile
        package let size: Int
        package let sha256: String
    }

    /// Writes the file at `path` in the pieces that `make` hands over, or keeps the old site's when it has the same bytes.
    package func stream(
        _ path: String, _ make: (_ take: @escaping ([UInt8]) throws -> Void) throws -> Void
    ) throws -> Streamed {
        try OutputPathRule.check(path, below: root)
        let oldPath = old[Array(path.utf8)] == nil ? nil : location.output.appending(path.utf8)
        try makeFolders(above: path)
        let destination = root.appending(path.utf8)
        let sink = Sink(StagedStream(path: destination, oldPath: oldPath))
        do {
            try make { try sink.write($0) }
            let size = sink.size
            let (isReused, sha256) = try sink.finish()
            let hash = try Disk.hash(destination)
            return Streamed(
                file: StagedFile(path: path, content: .written(size: size, hash: hash, reused: isReused)), size: size,
                sha256: sha256)
        } catch let error as SystemError {
            guard error.code == EEXIST || error.code == EISDIR else {
                throw OutputError(error, path: path, doing: "write this file")
            }
            throw OutputError(.outputPathTaken, path: path, met: "a second file or a folder at this path")
        }
    }

    /// The bytes of a file that this build has written already.
    package func read(_ path: String) throws(OutputError) -> [UInt8] {
        do {
            return try Disk.read(root.appending(path.utf8))
        } catch {
            throw OutputError(error, path: path, doing: "read this file back")
        }
    }

    /// Reads a file that this build has written already, in pieces of a megabyte; the last may be empty.
    package func readPieces(_ path: String, _ body: (_ piece: [UInt8], _ isLast: Bool) throws -> Void) throws {
        let size = 1 << 20
        let source = root.appending(path.utf8)
        let descriptor = try Disk.call { open(source.cString, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
        defer { close(descriptor) }
        var next = try Disk.readPiece(descriptor, size)
        while true {
            let piece = next
            next = piece.isEmpty ? [] : try Disk.readPiece(descriptor, size)
            try body(piece, next.isEmpty)
            if next.isEmpty { return }
        }
    }

    private func makeFolders(above path: String) throws(OutputError) {
        do {
            try makeFolders(of: path)
        } catch {
            throw OutputError(error, path: path, doing: "make the folder of this file")
        }
    }

    /// Lets a closure that escapes write into the one stream, which cannot be copied.
    private final class Sink {
        private var stream: StagedStream

        init(_ stream: consuming StagedStream) { self.stream = stream }

        var size: Int { stream.size }
        func write(_ piece: [UInt8]) throws { try stream.write(piece) }
        func finish() throws -> (isReused: Bool, sha256: String) { try stream.finish() }
    }
}
