import Digests
import Glibc
import SourceText

/// All that a build is made of, told from what the system keeps about each file: nothing is opened.
///
/// Size, number, and the times of the last change of content and of status, as version control systems do it. Who only
/// touches a file gets a build too many, which makes the same site; the time of status can't be set back.
struct InputState: Equatable, Sendable {
    /// Names the program, its options, and every file below the folders, hidden ones too.
    let digest: String
    /// The latest change of any file, in nanoseconds.
    private let newest: Int64
    /// When this was asked.
    private let asked: Int64

    /// Whether a change after this was asked would be seen: clocks of file systems tick every few milliseconds.
    var isSettled: Bool { newest < asked - 20_000_000 }

    /// - Parameter options: what the operator asked for, as far as it changes the site.
    /// - Returns: `nil` when something can't be looked at.
    static func of(folders: [String], options: [String]) -> InputState? {
        var state = Builder()
        guard let asked = now(), state.add("/proc/self/exe", named: "program", followingLinks: true) else { return nil }
        for option in options { state.append("option \(option)") }
        for folder in folders {
            state.append("folder \(folder)")
            guard state.add(below: folder) else { return nil }
        }
        return InputState(digest: SHA256.hexadecimal(of: state.bytes), newest: state.newest, asked: asked)
    }

    private static func now() -> Int64? {
        var time = timespec()
        return clock_gettime(CLOCK_REALTIME, &time) == 0 ? nanoseconds(time) : nil
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private struct Builder {
        var bytes: [UInt8] = []
        var newest: Int64 = 0

        /// A line; NUL can't be part of a name.
        mutating func append(_ words: String) {
            bytes.append(contentsOf: words.utf8)
            bytes.append(0)
        }

        mutating func add(_ path: String, named name: String, followingLinks: Bool = false) -> Bool {
            var status = stat()
            guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return false }
            add(status, named: name)
            return true
        }

        private mutating func add(_ status: stat, named name: String) {
            append(name)
            let changed = nanoseconds(status.st_ctim)
            for field in [
                Int64(status.st_mode), Int64(status.st_size), Int64(truncatingIfNeeded: status.st_ino),
                nanoseconds(status.st_mtim), changed,
            ] {
                withUnsafeBytes(of: field.littleEndian) { bytes.append(contentsOf: $0) }
            }
            newest = max(newest, changed)
        }

        /// Everything below `folder`; a folder's own times tell nothing that its files don't.
        mutating func add(below folder: String) -> Bool {
            var pending = [folder]
            while let folder = pending.popLast() {
                guard let names = names(in: folder) else { return false }
                for name in names {
                    let path = folder + "/" + name
                    var status = stat()
                    guard lstat(path, &status) == 0 else { return false }
                    if status.st_mode & S_IFMT == S_IFDIR {
                        append(path)
                        pending.append(path)
                    } else {
                        add(status, named: path)
                    }
                }
            }
            return true
        }

        private func names(in folder: String) -> [String]? {
            guard let stream = opendir(folder) else { return nil }
            defer { closedir(stream) }
            var names: [String] = []
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }
}
