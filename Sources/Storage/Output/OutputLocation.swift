import Glibc

/// Where an output folder and the folders beside it are on the disk.
///
/// All of them share one parent, since only then can one take another's place by renaming. Its path is absolute: a build
/// that changes its working folder still ends where it began.
package struct OutputLocation: Sendable {
    package let parent: DiskPath
    /// The last part of the path.
    package let name: [UInt8]

    package var output: DiskPath { parent.appending(name) }
    package var lock: DiskPath { beside(".lock") }
    package var staging: DiskPath { beside(OutputLocation.stagingMark + "\(getpid())") }
    /// Where the old site waits when the two cannot be exchanged in one step.
    package var previous: DiskPath { beside(OutputLocation.previousMark + "\(getpid())") }

    /// What the last build was made of, see `LastBuild`.
    package var lastBuild: DiskPath { beside(".last-build") }

    private static let stagingMark = ".staging-"
    private static let previousMark = ".previous-"

    /// `nil` when parents are missing and are not to be made.
    package static func find(_ path: String, makingParents: Bool) throws(OutputError) -> OutputLocation? {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        guard !bytes.isEmpty, !bytes.contains(0) else {
            throw OutputError(.outputNotReplaceable, path: path, met: "an empty path", expected: "the path of a folder")
        }
        do {
            let last = bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
            if last.isEmpty || last == Array(".".utf8) || last == Array("..".utf8) {
                bytes = try Disk.resolve(DiskPath(bytes: bytes)).bytes
            }
            guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
                return OutputLocation(parent: try Disk.resolve(DiskPath(".")), name: bytes)
            }
            let name = Array(bytes[(slash + 1)...])
            guard !name.isEmpty else {
                throw OutputError(.outputNotReplaceable, path: path, met: "the root folder", expected: "a folder in it")
            }
            let parent = slash == 0 ? Array("/".utf8) : Array(bytes[..<slash])
            if makingParents {
                try makeFolders(DiskPath(bytes: parent))
            } else if try Disk.statusIfPresent(DiskPath(bytes: parent)) == nil {
                return nil
            }
            return OutputLocation(parent: try Disk.resolve(DiskPath(bytes: parent)), name: name)
        } catch let error as SystemError {
            throw OutputError(error, path: path, doing: "find the folder that holds the output")
        } catch let error as OutputError {
            throw error
        } catch {
            throw OutputError(.outputUnwritable, path: path, met: "cannot find the output folder: \(error)")
        }
    }

    /// Removes what killed builds left, and puts an old site back that one had moved aside.
    ///
    /// Only the holder of the lock may call it: otherwise the left-overs may be a living build's.
    func recover(naming path: String) throws(OutputError) {
        do {
            for mark in [OutputLocation.previousMark, OutputLocation.stagingMark] {
                let start = Array(beside(mark).bytes.dropFirst(parent.appending([]).length))
                for name in try DiskTree.names(in: parent) where name.starts(with: start) {
                    let isPrevious = mark == OutputLocation.previousMark
                    if isPrevious, try Disk.statusIfPresent(output) == nil {
                        try Disk.rename(parent.appending(name), to: output)
                    } else {
                        try DiskTree.remove(parent.appending(name))
                    }
                }
            }
        } catch {
            throw OutputError(error, path: path, doing: "clean up after an earlier build")
        }
    }

    private func beside(_ mark: String) -> DiskPath {
        parent.appending([UInt8(ascii: ".")] + name + Array(mark.utf8))
    }

    private static func makeFolders(_ path: DiskPath) throws(SystemError) {
        let bytes = path.bytes
        for end in bytes.indices.dropFirst() where bytes[end] == UInt8(ascii: "/") {
            try makeIfAbsent(DiskPath(bytes: Array(bytes[..<end])))
        }
        try makeIfAbsent(path)
    }

    private static func makeIfAbsent(_ path: DiskPath) throws(SystemError) {
        do {
            try Disk.makeFolder(path)
        } catch {
            // Read-only or foreign parents may exist all the same; the use of the folder tells.
            if try Disk.statusIfPresent(path) == nil { throw error }
        }
    }
}
