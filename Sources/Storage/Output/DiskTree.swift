import Glibc

/// What is below a folder, listed without recursion and without following symbolic links.
package enum DiskTree {
    /// One entry, its path relative to the folder that was listed.
    package struct Entry: Equatable, Sendable {
        package let path: [UInt8]
        package let isFolder: Bool

        package init(path: [UInt8], isFolder: Bool) {
            self.path = path
            self.isFolder = isFolder
        }
    }

    /// Every entry below `root`, a folder before what it holds, sorted by bytes within a folder.
    package static func entries(below root: DiskPath) throws(SystemError) -> [Entry] {
        var found: [Entry] = []
        var waiting: [[UInt8]] = [[]]
        while let folder = waiting.popLast() {
            let path = folder.isEmpty ? root : root.appending(folder)
            for name in try names(in: path).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                let relative = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
                let isFolder = Disk.isFolder(try Disk.status(root.appending(relative)))
                found.append(Entry(path: relative, isFolder: isFolder))
                if isFolder { waiting.append(relative) }
            }
        }
        return found
    }

    /// The names in one folder, without `.` and `..`, in no order.
    package static func names(in folder: DiskPath) throws(SystemError) -> [[UInt8]] {
        guard let stream = opendir(folder.cString) else { throw SystemError(code: errno) }
        defer { closedir(stream) }
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw SystemError(code: errno) }
                return names
            }
            // The record is only as long as its name, so the whole `dirent` must not be copied.
            let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            let name = Disk.copyBytes(start, strlen(start))
            if name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] { names.append(name) }
        }
    }

    /// Deletes `root` and all below it; nothing is done when it does not exist.
    package static func remove(_ root: DiskPath) throws(SystemError) {
        guard let status = try Disk.statusIfPresent(root) else { return }
        guard Disk.isFolder(status) else { return try Disk.removeFile(root) }
        let entries = try entries(below: root)
        for entry in entries where !entry.isFolder { try Disk.removeFile(root.appending(entry.path)) }
        for entry in entries.reversed() where entry.isFolder { try Disk.removeEmptyFolder(root.appending(entry.path)) }
        try Disk.removeEmptyFolder(root)
    }
}
