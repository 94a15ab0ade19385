import Digests
import Glibc
import SourceText

/// A file of the coming site that is written in pieces.
///
/// As long as the pieces are the old site's bytes, nothing is written: an unchanged file costs reading only, and at the end
/// the old one is linked. From the first difference on a new file is written, which begins with what was equal.
package struct StagedStream: ~Copyable {
    private let path: DiskPath
    private let oldPath: DiskPath?
    /// The old site's file, while all that came so far stands in it; -1 afterwards.
    private var old: Int32
    private var new: Int32 = -1
    private var hasher = SHA256()
    package private(set) var size = 0
    private var buffer: [UInt8] = []

    /// - Parameter oldPath: the old site's file of the same path, if it has one.
    init(path: DiskPath, oldPath: DiskPath?) {
        self.path = path
        self.oldPath = oldPath
        old = oldPath.map { open($0.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) } ?? -1
    }

    deinit {
        if old >= 0 { close(old) }
        if new >= 0 { close(new) }
    }

    package mutating func write(_ piece: [UInt8]) throws(SystemError) {
        guard !piece.isEmpty else { return }
        hasher.update(data: piece)
        if new < 0 {
            let isNext = old >= 0 ? try isNext(piece) : false
            if !isNext { try begin() }
        }
        if new >= 0 { try Disk.writeAll(new, piece) }
        size += piece.count
    }

    /// Ends the file.
    ///
    /// - Returns: whether the old site's file was kept, and the SHA-256 of the bytes.
    package mutating func finish() throws(SystemError) -> (isReused: Bool, sha256: String) {
        let sha256 = Hexadecimal.of(hasher.finalize())
        if new < 0, old >= 0, try oldSize() == size, let oldPath {
            do throws(SystemError) {
                try Disk.link(oldPath, as: path)
                return (true, sha256)
            } catch {
                if error.code == EEXIST || error.code == ENOTDIR { throw error }
            }
        }
        if new < 0 { try begin() }
        let descriptor = new
        new = -1
        // A full disk or a quota may be reported only here.
        if close(descriptor) != 0, errno != EINTR { throw SystemError(code: errno) }
        return (false, sha256)
    }

    /// Whether the old file goes on with `piece`.
    private mutating func isNext(_ piece: [UInt8]) throws(SystemError) -> Bool {
        if buffer.count < piece.count { buffer = [UInt8](repeating: 0, count: piece.count) }
        var done = 0
        while done < piece.count {
            let wanted = piece.count - done
            let from = off_t(size + done)
            let descriptor = old
            let (count, code) = buffer.withUnsafeMutableBytes { bytes in
                let count = pread(descriptor, bytes.baseAddress?.advanced(by: done), wanted, from)
                return (count, count < 0 ? errno : 0)
            }
            if count < 0, code == EINTR { continue }
            if count <= 0 { return false }
            done += count
        }
        return piece.withUnsafeBytes { left in
            buffer.withUnsafeBytes { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return false }
                return memcmp(one, other, piece.count) == 0
            }
        }
    }

    private func oldSize() throws(SystemError) -> Int {
        var status = stat()
        let descriptor = old
        try Disk.call { fstat(descriptor, &status) }
        return Disk.isRegularFile(status) ? Int(status.st_size) : -1
    }

    /// Makes the new file, with the bytes of the old one that came so far.
    private mutating func begin() throws(SystemError) {
        new = try Disk.call { open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        var position = 0
        var piece = [UInt8](repeating: 0, count: min(1 << 20, max(1, size)))
        while position < size {
            let descriptor = old
            let wanted = min(piece.count, size - position)
            let from = off_t(position)
            let (count, code) = piece.withUnsafeMutableBytes { bytes in
                let count = pread(descriptor, bytes.baseAddress, wanted, from)
                return (count, count < 0 ? errno : 0)
            }
            if count < 0, code == EINTR { continue }
            // The old file was cut short while it was read: what came before cannot be had again.
            guard count > 0 else { throw SystemError(code: EIO) }
            try Disk.writeAll(new, Array(piece[..<count]))
            position += count
        }
        if old >= 0 {
            close(old)
            old = -1
        }
    }
}
