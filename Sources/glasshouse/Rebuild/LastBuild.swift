import Foundation
import SourceText
import Storage

/// What the last build of an output folder was made of and what it said, kept beside the folder: `.public.last-build`.
///
/// With it a build of the same input over the same site has nothing to do. It may be deleted at any time; what can't be
/// read or is of another program counts as not there.
struct LastBuild: Codable, Equatable, Sendable {
    /// `InputState.digest` of the input.
    let input: String
    /// The SHA-256 of the manifest of the site that it made.
    let manifest: String
    let reports: Int
    let pages: Int
    let files: Int
    let stamp: String
    let problems: [Said]

    /// A problem as it was printed.
    struct Said: Codable, Equatable, Sendable {
        let severity: String
        let text: String
    }

    static func read(_ path: DiskPath) -> LastBuild? {
        guard let bytes = try? Disk.read(path) else { return nil }
        return try? JSONDecoder().decode(LastBuild.self, from: Data(bytes))
    }

    /// Puts it in the place of the one before. Nothing depends on its being there, so failing is no problem.
    func write(to path: DiskPath) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(self) else { return }
        let fresh = DiskPath(bytes: path.bytes + Array(".new".utf8))
        try? Disk.removeFile(fresh)
        do {
            try Disk.create(fresh, Array(data))
            try Disk.rename(fresh, to: path)
        } catch {
            try? Disk.removeFile(fresh)
        }
    }
}
