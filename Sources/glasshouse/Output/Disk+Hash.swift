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
    static func hash(_ path: DiskPath) throws(SystemError) -> UInt64 {
        let descriptor = try call { open(path.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        defer { close(descriptor) }
        var status = stat()
        try call { fstat(descriptor, &status) }
        guard isRegularFile(status) else { throw SystemError(code: EINVAL) }
        let size = Int(status.st_size)
        guard size > 0 else { return ContentHash.of([]) }
        // A mapped file that somebody cuts short would kill us: small ones, nearly all, are read instead.
        if size <= 1 << 20 { return ContentHash.of(try read(path)) }
        guard let map = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), map != MAP_FAILED else {
            throw SystemError(code: errno)
        }
        defer { munmap(map, size) }
        return ContentHash.of(UnsafeRawBufferPointer(start: map, count: size))
    }
}
