import Glibc
import SourceText

/// Lists folders.
enum Folder {
    /// The regular files below `path`, as paths relative to it, in the order of their bytes; hidden files are passed
    /// over, symbolic links reported and not followed.
    static func files(below path: String) throws(FileError) -> Parsed<[String]> {
        var found: [String] = []
        var problems: [Problem] = []
        var pending = [""]
        while let folder = pending.popLast() {
            for entry in try entries(of: folder.isEmpty ? path : "\(path)/\(folder)") {
                let name = folder.isEmpty ? entry : "\(folder)/\(entry)"
                var status = stat()
                guard lstat("\(path)/\(name)", &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: pending.append(name)
                case S_IFREG: found.append(name)
                case S_IFLNK:
                    problems.append(
                        Problem(.linkOutside, path: "\(path)/\(name)", met: "a symbolic link", expected: "a file"))
                default:
                    problems.append(
                        Problem(
                            .fileUnreadable, path: "\(path)/\(name)", met: "a device, socket or pipe",
                            expected: "a regular file"))
                }
            }
        }
        found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Parsed(found, problems: problems)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names in a folder without hidden ones.
    private static func entries(of path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else { throw FileError(path: path, code: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
