import Glibc
import SourceText

extension Staging {
    /// Shows the site: completes it and lets it take the old one's place in one step.
    ///
    /// `files` are all receipts of this build. Whatever is thrown, the old site is whole and the staging folder is gone.
    package func publish(
        _ files: [StagedFile], figures: [OutputManifest.Figure] = []
    ) throws(OutputError) -> PublishedSite {
        let manifest: OutputManifest
        let foreign: Int
        do {
            manifest = OutputManifest(build: build, files: try link(files), figures: figures)
            foreign = try keepForeignFiles()
            // Last of all: a folder with a manifest is a whole site.
            try place(OutputManifest.fileName) { path throws(SystemError) in try Disk.create(path, manifest.json) }
            try takePlace()
        } catch {
            discard()
            throw error
        }
        let problems = removeOldSite()
        lock.release()
        let reusedPaths = Set(files.filter(\.isReused).map(\.path))
        return PublishedSite(
            manifest: manifest, reused: files.count { isUnchanged($0, originals: reusedPaths) }, foreign: foreign,
            problems: problems
        )
    }

    /// Whether the old site had the same bytes at the file's path: for a link, when it had both names of a kept file.
    private func isUnchanged(_ file: StagedFile, originals: Set<String>) -> Bool {
        guard case .link(let original) = file.content else { return file.isReused }
        guard originals.contains(original), let link = old[Array(file.path.utf8)] else { return false }
        return link.hash == old[Array(original.utf8)]?.hash
    }

    /// Makes the files that repeat another, now that every other one is on the disk.
    private func link(_ files: [StagedFile]) throws(OutputError) -> [OutputManifest.Entry] {
        var written: [[UInt8]: OutputManifest.Entry] = [:]
        written.reserveCapacity(files.count)
        for file in files {
            guard case .written(let size, let hash, _) = file.content else { continue }
            written[Array(file.path.utf8)] = OutputManifest.Entry(path: file.path, size: size, hash: hash)
        }
        var entries = Array(written.values)
        for file in files {
            guard case .link(let original) = file.content else { continue }
            guard let entry = written[Array(original.utf8)] else {
                throw OutputError(
                    .outputOriginalMissing, path: file.path, met: "the same as \(original)",
                    expected: "a file of this build with bytes of its own"
                )
            }
            let source = root.appending(original.utf8)
            try place(file.path) { path throws(SystemError) in try linkOrCopy(source, to: path) }
            entries.append(OutputManifest.Entry(path: file.path, size: entry.size, hash: entry.hash))
        }
        return entries
    }

    /// Takes over what others put into the old output, such as `.gitignore` or `CNAME`; the count of their files.
    private func keepForeignFiles() throws(OutputError) -> Int {
        var claimed: [String] = []
        var kept = 0
        do throws(SystemError) {
            guard try Disk.statusIfPresent(location.output) != nil else { return 0 }
            let ourFolders = foldersOfOldFiles()
            for entry in try DiskTree.entries(below: location.output) {
                let isOurs = entry.isFolder ? ourFolders.contains(entry.path) : old[entry.path] != nil
                if isOurs || entry.path == Array(OutputManifest.fileName.utf8) { continue }
                let source = location.output.appending(entry.path)
                do throws(SystemError) {
                    if entry.isFolder {
                        try keepFolder(source, entry.path)
                    } else {
                        try makeParents(of: entry.path)
                        try linkOrCopy(source, to: root.appending(entry.path))
                        kept += 1
                    }
                } catch {
                    guard error.code == EEXIST || error.code == ENOTDIR else { throw error }
                    claimed.append(String(decoding: entry.path, as: UTF8.self))
                }
            }
        } catch {
            throw OutputError(error, path: output.path, doing: "keep the files of others")
        }
        guard let first = claimed.first else { return kept }
        let more = claimed.count > 1 ? " and \(claimed.count - 1) more" : ""
        throw OutputError(
            .outputClaimsForeignFile, path: "\(output.path)/\(first)",
            met: "\(first)\(more), not made by Glasshouse, where the site has a page"
        )
    }

    private func foldersOfOldFiles() -> Set<[UInt8]> {
        var folders: Set<[UInt8]> = []
        for path in old.keys {
            for end in path.indices where path[end] == UInt8(ascii: "/") { folders.insert(Array(path[..<end])) }
        }
        return folders
    }

    private func keepFolder(_ source: DiskPath, _ path: [UInt8]) throws(SystemError) {
        try makeParents(of: path)
        let destination = root.appending(path)
        do {
            try Disk.makeFolder(destination)
        } catch {
            guard error.code == EEXIST, Disk.isFolder(try Disk.status(destination)) else { throw error }
            return
        }
        try Disk.setMode(destination, try Disk.status(source).st_mode)
    }

    /// A foreign file may be in a folder of ours that the new site does not have.
    private func makeParents(of path: [UInt8]) throws(SystemError) {
        for end in path.indices where path[end] == UInt8(ascii: "/") {
            let folder = root.appending(path[..<end])
            do {
                try Disk.makeFolder(folder)
            } catch {
                if error.code != EEXIST { throw error }
            }
        }
    }

    private func linkOrCopy(_ source: DiskPath, to destination: DiskPath) throws(SystemError) {
        do {
            try Disk.link(source, as: destination)
        } catch {
            guard [EMLINK, EPERM, EXDEV, ENOTSUP, ENOSYS].contains(error.code) else { throw error }
            let status = try Disk.status(source)
            if Disk.isSymbolicLink(status) {
                try Disk.makeSymbolicLink(destination, to: try Disk.readSymbolicLink(source))
            } else {
                guard Disk.isRegularFile(status) else { throw error }
                try Disk.create(destination, try Disk.read(source))
                try Disk.setMode(destination, status.st_mode)
            }
        }
    }

    /// Flushes if that is wanted, then lets the staging folder become the output.
    private func takePlace() throws(OutputError) {
        do throws(SystemError) {
            if output.isDurable { try Disk.flush(root) }
            guard try Disk.statusIfPresent(location.output) != nil else {
                return try Disk.rename(root, to: location.output)
            }
            do throws(SystemError) {
                try Disk.exchange(root, location.output)
            } catch {
                switch error.code {
                case EINVAL, ENOSYS, ENOTSUP: try renameTwice()
                // A folder in the image of a container can be deleted but not renamed. With no site in it, and what it
                // holds already carried over, nothing is lost in between.
                case EXDEV where !hasOldSite:
                    try DiskTree.remove(location.output)
                    try Disk.rename(root, to: location.output)
                default: throw error
                }
            }
        } catch {
            if error.code == EBUSY || error.code == EXDEV {
                throw output.notReplaceable("a folder that the system cannot rename (\(error.words))")
            }
            throw OutputError(error, path: output.path, doing: "put the new site in place")
        }
    }

    /// For file systems without an exchange. Between the two steps there is no site; a build killed there is repaired by
    /// the next one.
    func renameTwice() throws(SystemError) {
        try Disk.rename(location.output, to: location.previous)
        do {
            try Disk.rename(root, to: location.output)
        } catch {
            try Disk.rename(location.previous, to: location.output)
            throw error
        }
    }

    /// The new site is visible, so nothing here may fail the build.
    private func removeOldSite() -> [Problem] {
        do {
            try DiskTree.remove(root)
            try DiskTree.remove(location.previous)
            return []
        } catch {
            let met = "left-overs of the old site in \(root.text): \(error.words)"
            return [Problem(.outputLeftovers, path: output.path, met: met, expected: "")]
        }
    }
}
