import Digests
import Glibc
import SourceText

/// Reads files from the disk.
package enum LoadedFile {
    /// The file at `location` with its SHA-256.
    package static func source(
        at location: ContentPath, most: Int = .max, followingLinks: Bool = true
    ) throws(FileError) -> SourceFile {
        let bytes = try bytes(at: location.shown, most: most, followingLinks: followingLinks)
        return SourceFile(location, bytes: bytes, sha256: SHA256.hexadecimal(of: bytes))
    }

    /// The bytes of the regular file at `path`.
    ///
    /// - Parameter most: a larger file is refused before anything of it is read.
    /// - Parameter followingLinks: false for what is in a portal's folders, where a link could lead out of them.
    package static func bytes(
        at path: String, most: Int = .max, followingLinks: Bool = true
    ) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: opening a named pipe that somebody left among the reports must not wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        let expected = Int(status.st_size)
        guard expected <= most else { throw FileError(path: path, code: EFBIG, most: most) }
        var failure: CInt = 0
        // Never of no bytes: it would write its length into the empty array that all threads share.
        var bytes = [UInt8](unsafeUninitializedCapacity: max(1, expected)) { buffer, count in
            while count < expected {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), expected - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw FileError(path: path, code: failure) }
        // A file that grew since it was measured is read to its end, in pieces.
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(descriptor, &piece, piece.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw FileError(path: path, code: errno) }
            if got == 0 { return bytes }
            guard bytes.count + got <= most else { throw FileError(path: path, code: EFBIG, most: most) }
            bytes.append(contentsOf: piece[..<got])
        }
    }
}
