import Glibc
import Synchronization

/// The right to replace one output folder, held by one build at a time.
///
/// It is a lock of the system on a file beside the folder, so it ends with the process however that ends; a file left
/// by a killed build locks nothing. The file is deleted on release, which is why taking it checks that the file locked
/// is still the one at that name. A class, since there is one lock however many hold on to it.
package final class OutputLock: Sendable {
    private let path: DiskPath
    private let descriptor: Int32
    private let isHeld = Mutex(true)

    private init(path: DiskPath, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// `nil` when another build holds it.
    package static func take(at path: DiskPath) throws(SystemError) -> OutputLock? {
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

    /// Gives the lock up; a second time does nothing: the number of the file may be another one's by then, and the lock of
    /// that name another build's.
    package func release() {
        let wasHeld = isHeld.withLock { held in
            defer { held = false }
            return held
        }
        guard wasHeld else { return }
        unlink(path.cString)
        close(descriptor)
    }
}
