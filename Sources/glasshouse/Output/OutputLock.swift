import Glibc

/// The right to replace one output folder, held by one build at a time.
///
/// It is a lock of the system on a file beside the folder, so it ends with the process however that ends; a file left
/// by a killed build locks nothing. The file is deleted on release, which is why taking it checks that the file locked
/// is still the one at that name.
struct OutputLock: Sendable {
    private let path: DiskPath
    private let descriptor: Int32

    /// `nil` when another build holds it.
    static func take(at path: DiskPath) throws(SystemError) -> OutputLock? {
        while true {
            let descriptor = try Disk.call {
                open(path.cString, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
            }
            do {
                try Disk.call { flock(descriptor, LOCK_EX | LOCK_NB) }
            } catch {
                close(descriptor)
                if error.code == EWOULDBLOCK { return nil }
                throw error
            }
            var locked = stat()
            if fstat(descriptor, &locked) == 0, let named = try? Disk.status(path), named.st_ino == locked.st_ino,
                named.st_dev == locked.st_dev
            {
                return OutputLock(path: path, descriptor: descriptor)
            }
            close(descriptor)
        }
    }

    func release() {
        unlink(path.cString)
        close(descriptor)
    }
}
