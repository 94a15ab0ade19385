import Glibc

/// Which paths may be written below the output folder.
package enum OutputPathRule {
    /// Throws unless `path` is relative, stays below `root` whatever it is joined to, and can exist on the disk.
    package static func check(_ path: String, below root: DiskPath) throws(OutputError) {
        guard let fault = fault(in: path, below: root) else { return }
        throw OutputError(
            .outputPathUnsafe, path: path, met: fault, expected: "a relative path of plain parts such as \"a/b.html\""
        )
    }

    private static func fault(in path: String, below root: DiskPath) -> String? {
        if path.isEmpty { return "an empty path" }
        if path.utf8.first == UInt8(ascii: "/") { return "an absolute path" }
        if path.utf8.contains(0) { return "a path with a NUL in it" }
        if path == OutputManifest.fileName { return "a page named like the manifest" }
        for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.isEmpty { return "a path with an empty part" }
            if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
                return "a path with the part \"\(String(decoding: part, as: UTF8.self))\""
            }
            if part.count > Int(NAME_MAX) { return "a part of \(part.count) bytes, where \(NAME_MAX) are allowed" }
        }
        let length = root.length + 1 + path.utf8.count
        if length >= Int(PATH_MAX) { return "a path of \(length) bytes on the disk, where \(PATH_MAX - 1) are allowed" }
        return nil
    }
}
