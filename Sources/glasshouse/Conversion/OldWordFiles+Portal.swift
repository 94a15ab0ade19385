import Documents
import Ink
import SourceText
import Storage

extension OldWordFiles {
    /// The most files, and about the most bytes, that are converted together: so much is kept in memory.
    private static let batch = (files: 200, bytes: 128 << 20)

    /// Converts the old Word files of a portal that were not converted yet, many in one run. What fails is reported when the
    /// file is read.
    static func importing(_ folder: PortalFolder, progress: Progress) -> [String: ToolRun.Failure] {
        let endings = DocumentFormat.doc.extensions.map { "." + $0 }
        let paths = folder.reportPaths().value.filter { path in
            endings.contains { path.name.lowercased().hasSuffix($0) }
        }
        guard !paths.isEmpty else { return [:] }
        progress.stage("importing \(Counted.of(paths.count, "old Word file"))", .read)
        let files = paths.lazy.compactMap {
            try? LoadedFile.source(at: $0, most: DocumentReader.largestFile, followingLinks: false)
        }
        return importing(inBatches: files).failures
    }

    /// Converts `files`, of which no more than a batch is kept in memory; others than old Word files are passed over.
    static func importing(inBatches files: some Sequence<SourceFile>) -> Imported {
        var imported = Imported()
        var part: [SourceFile] = []
        var bytes = 0
        for file in files where FileKind.format(of: file) == .doc {
            part.append(file)
            bytes += file.bytes.count
            if part.count >= batch.files || bytes >= batch.bytes {
                imported.add(importing(part))
                (part, bytes) = ([], 0)
            }
        }
        imported.add(importing(part))
        return imported
    }
}
