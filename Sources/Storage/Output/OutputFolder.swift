import Glibc
import SourceText

/// The folder that the site is published in.
///
/// It is only ever replaced as a whole, by a complete site; see `Staging`. A folder that holds files which Glasshouse did
/// not make, and no manifest that says so, is refused.
package struct OutputFolder: Sendable {
    /// As the operator gave it: messages name it so.
    package let path: String
    /// Whether a site shows only when all of it is on the disk, so that it outlives a power cut a moment later.
    ///
    /// Whole it is at any time, whatever kills the build. But the system waits for all that was ever written to the disk:
    /// that took as long as making the site.
    package let isDurable: Bool

    package init(path: String, isDurable: Bool = false) {
        self.path = path
        self.isDurable = isDurable
    }

    /// What stands at the path of the output.
    package enum State: Sendable {
        case absent
        /// Nothing of importance is in it.
        case empty
        case site(OutputManifest)
    }

    /// Files that may be in an output folder before the first build.
    private static let harmless = [".gitignore", ".gitkeep"]

    /// Finds out before the work of a build whether its result could be published; nothing is changed.
    ///
    /// - Returns: the manifest of the site that stands there, if one does.
    @discardableResult
    package func prepare() throws(OutputError) -> OutputManifest? {
        guard let location = try OutputLocation.find(path, makingParents: false) else { return nil }
        if case .site(let manifest) = try state(at: location) { return manifest }
        return nil
    }

    /// Starts a build: takes the lock, removes what killed builds left, and makes an empty staging folder.
    ///
    /// The caller must end with `Staging.publish` or `Staging.discard`; `replace` sees to that.
    package func stage(build: String) throws(OutputError) -> Staging {
        guard let location = try OutputLocation.find(path, makingParents: true) else {
            throw OutputError(.outputNotReplaceable, path: path, met: "a path without a folder name")
        }
        let lock = try lock(location)
        do {
            try location.recover(naming: path)
            return try Staging(output: self, location: location, lock: lock, build: build, old: state(at: location))
        } catch {
            lock.release()
            throw error
        }
    }

    /// Builds the whole site in staging and publishes it; whatever is thrown on the way, the old site stays whole.
    package func replace(
        build: String, figures: [OutputManifest.Figure] = [],
        _ write: @Sendable (Staging) async throws -> [StagedFile]
    ) async throws -> PublishedSite {
        let staging = try stage(build: build)
        let files: [StagedFile]
        do {
            files = try await write(staging)
        } catch {
            staging.discard()
            throw error
        }
        return try staging.publish(files, figures: figures)
    }

    private func lock(_ location: OutputLocation) throws(OutputError) -> OutputLock {
        do {
            if let lock = try OutputLock.take(at: location.lock) { return lock }
        } catch {
            throw OutputError(error, path: location.lock.text, doing: "lock the output folder")
        }
        throw OutputError(.outputBusy, path: path, met: "the lock \(location.lock.text) is held by another build")
    }

    package func state(at location: OutputLocation) throws(OutputError) -> State {
        do {
            guard let status = try Disk.statusIfPresent(location.output) else { return .absent }
            if Disk.isSymbolicLink(status) { throw notReplaceable("a symbolic link") }
            guard Disk.isFolder(status) else { throw notReplaceable("something that is not a folder") }
            if try Disk.status(location.parent).st_dev != status.st_dev { throw notReplaceable("a mount point") }
            let manifest = location.output.appending(OutputManifest.fileName.utf8)
            if try Disk.statusIfPresent(manifest) != nil {
                if let manifest = ManifestReader.read(try Disk.read(manifest)) { return .site(manifest) }
                throw OutputError(
                    .outputManifestUnreadable, path: "\(path)/\(OutputManifest.fileName)",
                    met: "a file that is not a manifest of version \(OutputManifest.version)"
                )
            }
            let names = try DiskTree.names(in: location.output).map { String(decoding: $0, as: UTF8.self) }.sorted()
            let foreign = names.filter { !OutputFolder.harmless.contains($0) }
            if !foreign.isEmpty { throw notOurs(foreign) }
            return .empty
        } catch let error as SystemError {
            throw OutputError(error, path: path, doing: "read the output folder")
        } catch let error as OutputError {
            throw error
        } catch {
            throw OutputError(.outputUnwritable, path: path, met: "cannot read the output folder: \(error)")
        }
    }

    func notReplaceable(_ met: String) -> OutputError {
        OutputError(.outputNotReplaceable, path: path, met: met, expected: "an ordinary folder, or nothing yet")
    }

    private func notOurs(_ names: [String]) -> OutputError {
        let shown = names.prefix(3).joined(separator: ", ")
        let more = names.count > 3 ? " and \(names.count - 3) more" : ""
        return OutputError(
            .outputNotOurs, path: path, met: "\(shown)\(more) but no \(OutputManifest.fileName)",
            expected: "an empty folder or one that Glasshouse made"
        )
    }
}

/// What a build has published.
package struct PublishedSite: Equatable, Sendable {
    package let manifest: OutputManifest
    /// How many files were taken over from the old site because their bytes are the same.
    package let reused: Int
    /// How many files of others were kept.
    package let foreign: Int
    /// What went wrong after the site was shown.
    package let problems: [Problem]
}
