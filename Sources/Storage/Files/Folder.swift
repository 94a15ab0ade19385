import Glibc
import SourceText

/// Lists folders.
package enum Folder {
    /// The most files that a folder may have with all folders below it.
    package static let mostFiles = 2_000_000
    /// How many folders may be in each other.
    package static let deepest = 64

    /// The regular files below `path`, as paths relative to it, in the order of their bytes; hidden files are passed
    /// over, symbolic links reported and not followed, `path` itself among them.
    ///
    /// - Throws: the reason when `path` itself can't be listed. What is below it and can't be read is a problem.
    package static func files(below path: String, most: Int = mostFiles) throws(FileError) -> Parsed<[String]> {
        if isLink(path) { throw FileError(path: path, code: ELOOP) }
        var found: [String] = []
        var problems: [Problem] = []
        var pending = [""]
        while let folder = pending.popLast() {
            let entries: [Entry]
            do {
                entries = try self.entries(of: folder.isEmpty ? path : "\(path)/\(folder)")
            } catch {
                if folder.isEmpty { throw error }
                problems.append(error.problem)
                continue
            }
            for entry in entries {
                let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
                if let problem = add(name, entry, below: path, to: &found, &pending) { problems.append(problem) }
            }
            if found.count + pending.count > most {
                let problem = Problem(
                    .tooManyFiles, path: path, met: "more than \(most) files", expected: "at most \(most) files")
                return Parsed([], problems: [problem])
            }
        }
        found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Parsed(found, problems: problems)
    }

    /// Whether something of this name is there, if only a link that leads nowhere.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    package static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether a folder is there, or a link to one.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private struct Entry {
        let name: String
        let isUTF8: Bool
    }

    /// Adds an entry to the files or to the folders that are still to be listed; the problem when it is neither.
    private static func add(
        _ name: String, _ entry: Entry, below path: String, to found: inout [String], _ pending: inout [String]
    ) -> Problem? {
        let whole = "\(path)/\(name)"
        guard entry.isUTF8 else {
            return Problem(
                .fileUnreadable, path: whole, met: "a name that is not UTF-8", expected: "a name in UTF-8",
                wayOut: "rename it")
        }
        var status = stat()
        guard lstat(whole, &status) == 0 else {
            // What vanished since the folder was listed is not there.
            return errno == ENOENT ? nil : FileError(path: whole, code: errno).problem
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            guard name.utf8.count(where: { $0 == UInt8(ascii: "/") }) < deepest else {
                return Problem(
                    .folderTooDeep, path: whole, met: "a folder in more than \(deepest) others",
                    expected: "at most \(deepest)")
            }
            pending.append(name)
        case S_IFREG: found.append(name)
        case S_IFLNK:
            return Problem(.linkOutside, path: whole, met: "a symbolic link", expected: "a file")
        default:
            return Problem(
                .fileUnreadable, path: whole, met: "a device, socket or pipe", expected: "a regular file")
        }
        return nil
    }

    /// What is in a folder but hidden files.
    private static func entries(of path: String) throws(FileError) -> [Entry] {
        guard let folder = opendir(path) else { throw FileError(path: path, code: errno) }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while let entry = readdir(folder) {
            let found = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    Entry(name: String(cString: name), isUTF8: String(validatingCString: name) != nil)
                }
            }
            if !found.name.hasPrefix(".") { entries.append(found) }
        }
        return entries
    }
}
