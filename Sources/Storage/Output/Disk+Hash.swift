import Glibc
import SourceText

extension Disk {
    /// The next bytes of an open file, `size` of them unless it ends before.
    static func readPiece(_ descriptor: Int32, _ size: Int) throws(SystemError) -> [UInt8] {
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        if failure != 0 { throw SystemError(code: failure) }
        return piece
    }

    /// The fingerprint (`ContentHash`) of a regular file, without reading it into memory of our own.
    package static func hash(_ path: DiskPath) throws(SystemError) -> UInt64 {
        let descriptor = try call { open(path.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        defer { close(descriptor) }
        var status = stat()
        try call { fstat(descriptor, &status) }
        guard isRegularFile(status) else { throw SystemError(code: EINVAL) }
        var left = Int(status.st_size)
        var hash = ContentHash(count: left)
        // Read, not mapped: a mapped file counts as our memory, and one that somebody cuts short would kill us.
        while true {
            let piece = try readPiece(descriptor, min(left, pieceSize))
            left -= piece.count
            let whole = piece.count - piece.count % 16
            piece.withUnsafeBytes { hash.add(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
            if left > 0, whole == piece.count, whole > 0 { continue }
            if left > 0 { throw SystemError(code: EIO) }
            return piece.withUnsafeBytes { hash.finish(UnsafeRawBufferPointer(rebasing: $0[whole...])) }
        }
    }

    /// A multiple of 16, as `ContentHash` asks for.
    private static let pieceSize = 1 << 20
}
