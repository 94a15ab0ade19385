import Digests
import Glibc
import SourceText
import Storage

/// Whether the files of a published site are still those that its build wrote, told without opening them.
struct PublishedState {
    /// The SHA-256 of the manifest.
    let manifest: String

    /// - Parameter bytes: those of the manifest.
    init(_ bytes: [UInt8]) { manifest = SHA256.hexadecimal(of: bytes) }

    /// - Returns: `nil` when there is no site, or when any of its files is gone, has another size or was written later than
    ///   the manifest, which is the last file that a build writes.
    static func ofIntact(_ output: DiskPath) -> PublishedState? {
        let path = output.appending(OutputManifest.fileName.utf8)
        guard let bytes = try? Disk.read(path), let manifest = ManifestReader.read(bytes),
            let status = try? Disk.status(path)
        else { return nil }
        let latest = status.st_mtim
        for file in manifest.files {
            guard let status = try? Disk.status(output.appending(file.path.utf8)), Disk.isRegularFile(status),
                Int(status.st_size) == file.size, !isLater(status.st_mtim, than: latest)
            else { return nil }
        }
        return PublishedState(bytes)
    }

    private static func isLater(_ time: timespec, than other: timespec) -> Bool {
        (time.tv_sec, time.tv_nsec) > (other.tv_sec, other.tv_nsec)
    }
}
