import Documents
import SourceText

extension OldWordFiles {
    /// Converts the old Word files of a portal that were not converted yet, all in one run. What fails is reported when the
    /// file is read.
    static func importing(_ folder: PortalFolder, progress: Progress) {
        let endings = DocumentFormat.doc.extensions.map { "." + $0 }
        let paths = folder.reportPaths().value.filter { path in endings.contains { path.lowercased().hasSuffix($0) } }
        guard !paths.isEmpty else { return }
        progress.stage("importing \(Counted.of(paths.count, "old Word file"))", .read)
        let files = paths.compactMap { path in
            try? LoadedFile.source(
                at: folder.prefix + path, name: folder.prefix + path, most: DocumentReader.largestFile,
                followingLinks: false)
        }
        _ = try? importing(files.filter { FileKind.format(of: $0) == .doc })
    }
}
