import CLinux
import Glibc

/// The system calls that publishing needs, one function each.
///
/// Straight from Glibc: Foundation writes a file four to six times slower, since it waits for the disk after each one.
/// Nothing here knows what a site is.
package enum Disk {
    /// What a path is, without following a symbolic link.
    package static func status(_ path: DiskPath) throws(SystemError) -> stat {
        var status = stat()
        try call { lstat(path.cString, &status) }
        return status
    }

    /// `nil` when there is nothing at `path`.
    static func statusIfPresent(_ path: DiskPath) throws(SystemError) -> stat? {
        do {
            return try status(path)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    package static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
    package static func isRegularFile(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
    static func isSymbolicLink(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFLNK }

    package static func resolve(_ path: DiskPath) throws(SystemError) -> DiskPath {
        guard let resolved = realpath(path.cString, nil) else { throw SystemError(code: errno) }
        defer { free(resolved) }
        return DiskPath(bytes: copyBytes(resolved, strlen(resolved)))
    }

    package static func makeFolder(_ path: DiskPath) throws(SystemError) {
        try call { mkdir(path.cString, 0o777) }
    }

    static func setMode(_ path: DiskPath, _ mode: mode_t) throws(SystemError) {
        try call { chmod(path.cString, mode & 0o7777) }
    }

    package static func removeFile(_ path: DiskPath) throws(SystemError) {
        try call { unlink(path.cString) }
    }

    static func removeEmptyFolder(_ path: DiskPath) throws(SystemError) {
        try call { rmdir(path.cString) }
    }

    /// Gives the file at `path` a second name; a symbolic link is itself linked, not what it points to.
    package static func link(_ path: DiskPath, as second: DiskPath) throws(SystemError) {
        try call { Glibc.link(path.cString, second.cString) }
    }

    package static func rename(_ path: DiskPath, to new: DiskPath) throws(SystemError) {
        try call { Glibc.rename(path.cString, new.cString) }
    }

    /// Swaps two folders in one step: at no moment is either name without a folder.
    package static func exchange(_ left: DiskPath, _ right: DiskPath) throws(SystemError) {
        try call { renameat2(AT_FDCWD, left.cString, AT_FDCWD, right.cString, CLINUX_RENAME_EXCHANGE) }
    }

    /// Writes a file that must not exist yet: an existing one may share its bytes with the old site.
    package static func create(_ path: DiskPath, _ bytes: [UInt8]) throws(SystemError) {
        let descriptor = try call { open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        do {
            try writeAll(descriptor, bytes)
        } catch {
            close(descriptor)
            throw error
        }
        // A full disk or a quota may be reported only here.
        if close(descriptor) != 0, errno != EINTR { throw SystemError(code: errno) }
    }

    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let (count, code) = bytes.withUnsafeBytes { buffer in
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                return (count, count < 0 ? errno : 0)
            }
            if count < 0 {
                if code == EINTR { continue }
                throw SystemError(code: code)
            }
            done += count
        }
    }

    package static func read(_ path: DiskPath) throws(SystemError) -> [UInt8] {
        let descriptor = try call { open(path.cString, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try readSome(descriptor, into: &buffer)
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
        }
    }

    /// Whether `path` is a regular file with exactly these bytes; anything that cannot be read is not.
    package static func holds(_ path: DiskPath, _ bytes: [UInt8]) -> Bool {
        guard
            let descriptor = try? call({ open(path.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) })
        else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, isRegularFile(status), Int(status.st_size) == bytes.count else {
            return false
        }
        var buffer = [UInt8](repeating: 0, count: min(65_536, max(1, bytes.count)))
        var position = 0
        while let count = try? readSome(descriptor, into: &buffer), count > 0 {
            guard position + count <= bytes.count else { return false }
            let same = bytes.withUnsafeBytes { expected in
                buffer.withUnsafeBytes { actual in
                    guard let left = expected.baseAddress, let right = actual.baseAddress else { return false }
                    return memcmp(left + position, right, count) == 0
                }
            }
            guard same else { return false }
            position += count
        }
        return position == bytes.count
    }

    static func readSymbolicLink(_ path: DiskPath) throws(SystemError) -> DiskPath {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path.cString, &buffer, buffer.count)
        if count < 0 { throw SystemError(code: errno) }
        return DiskPath(bytes: buffer[0..<count].map { UInt8(bitPattern: $0) })
    }

    static func makeSymbolicLink(_ path: DiskPath, to target: DiskPath) throws(SystemError) {
        try call { symlink(target.cString, path.cString) }
    }

    /// Waits until everything written to the file system of `folder` is on the disk: one wait for all files.
    package static func flush(_ folder: DiskPath) throws(SystemError) {
        let descriptor = try call { open(folder.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        defer { close(descriptor) }
        try call { syncfs(descriptor) }
    }

    private static func readSome(_ descriptor: Int32, into buffer: inout [UInt8]) throws(SystemError) -> Int {
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw SystemError(code: errno) }
        }
    }

    /// Copies C memory; written out because `Array(UnsafeBufferPointer)` is miscompiled by Swift 6.3.1 in places.
    static func copyBytes(_ start: UnsafePointer<CChar>, _ count: Int) -> [UInt8] {
        // Of no bytes it would write its length into the empty array that all threads share.
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            if let base = buffer.baseAddress { memcpy(base, start, count) }
            initialized = count
        }
    }

    /// Calls again when a signal interrupted it.
    @discardableResult
    static func call(_ body: () -> Int32) throws(SystemError) -> Int32 {
        while true {
            let result = body()
            if result >= 0 { return result }
            if errno != EINTR { throw SystemError(code: errno) }
        }
    }
}
