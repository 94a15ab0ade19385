import Writing
import Glibc
import SourceText
import Writing

/// The coming site, in a folder beside the output, before anyone sees it.
///
/// `write` may be called from several threads at once: it shares nothing but the disk, and every file is created anew, so
/// that the second of two equal paths fails and no byte of the old site is ever written over.
package struct Staging: Sendable {
    package let output: OutputFolder
    package let location: OutputLocation
    package let lock: OutputLock
    package let build: String
    package let root: DiskPath
    /// The old site's files by the bytes of their paths (equal strings may be different names).
    package let old: [[UInt8]: OutputManifest.Entry]
    /// Whether there is an old site that must stay whole.
    let hasOldSite: Bool

    init(
        output: OutputFolder, location: OutputLocation, lock: OutputLock, build: String, old: OutputFolder.State
    ) throws(OutputError) {
        self.output = output
        self.location = location
        self.lock = lock
        self.build = build
        root = location.staging
        var files: [[UInt8]: OutputManifest.Entry] = [:]
        hasOldSite = if case .site = old { true } else { false }
        if case .site(let manifest) = old {
            files.reserveCapacity(manifest.files.count)
            for file in manifest.files { files[Array(file.path.utf8)] = file }
        }
        self.old = files
        do {
            try Disk.makeFolder(root)
            if let status = try Disk.statusIfPresent(location.output) { try Disk.setMode(root, status.st_mode) }
        } catch {
            throw OutputError(error, path: output.path, doing: "make a folder beside the output")
        }
    }

    /// Writes one file of the site, or keeps the old site's when it has the same bytes.
    package func write(_ file: OutputFile) throws(OutputError) -> StagedFile {
        try OutputPathRule.check(file.path, below: root)
        switch file.content {
        case .sameAs(let original):
            try OutputPathRule.check(original, below: root)
            return StagedFile(path: file.path, content: .link(to: original))
        case .bytes(let bytes):
            let hash = ContentHash.of(bytes)
            let reused = try keepOld(file.path, bytes, hash)
            if !reused { try place(file.path) { path throws(SystemError) in try Disk.create(path, bytes) } }
            return StagedFile(path: file.path, content: .written(size: bytes.count, hash: hash, reused: reused))
        }
    }

    /// Gives up: removes the staging folder and the lock. The output is not touched.
    package func discard() {
        // What cannot be removed now is removed by the next build.
        try? DiskTree.remove(root)
        lock.release()
    }

    /// Links the old file into the new site when its bytes are the same.
    private func keepOld(_ path: String, _ bytes: [UInt8], _ hash: UInt64) throws(OutputError) -> Bool {
        guard let entry = old[Array(path.utf8)], entry.size == bytes.count, entry.hash == hash else { return false }
        let oldPath = location.output.appending(path.utf8)
        guard Disk.holds(oldPath, bytes) else { return false }
        var linked = true
        try place(path) { newPath throws(SystemError) in
            do throws(SystemError) {
                try Disk.link(oldPath, as: newPath)
            } catch {
                // The file is written anew where it cannot be linked (too many links, a protected file, gone since).
                if error.code == EEXIST || error.code == ENOTDIR { throw error }
                if error.code == ENOENT, try Disk.statusIfPresent(oldPath) != nil { throw error }
                linked = false
            }
        }
        return linked
    }

    /// Runs `make` for the place of `path`, once more after making its folders if they were missing.
    package func place(_ path: String, _ make: (DiskPath) throws(SystemError) -> Void) throws(OutputError) {
        let destination = root.appending(path.utf8)
        do throws(SystemError) {
            do throws(SystemError) {
                try make(destination)
            } catch {
                guard error.code == ENOENT else { throw error }
                try makeFolders(of: path)
                try make(destination)
            }
        } catch {
            switch error.code {
            case EEXIST, EISDIR:
                throw OutputError(.outputPathTaken, path: path, met: "a second file or a folder at this path")
            case ENOTDIR:
                throw OutputError(.outputPathTaken, path: path, met: "a file where this path needs a folder")
            default: throw OutputError(error, path: path, doing: "write this file")
            }
        }
    }

    func makeFolders(of path: String) throws(SystemError) {
        let bytes = Array(path.utf8)
        for end in bytes.indices where bytes[end] == UInt8(ascii: "/") {
            do {
                try Disk.makeFolder(root.appending(bytes[..<end]))
            } catch {
                // Another thread may have been quicker.
                if error.code != EEXIST { throw error }
            }
        }
    }
}
