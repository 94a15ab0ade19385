import Components
import Compressing
import Glibc
import Pages
import SourceText
import Storage
import Writing

/// Copies of the text files of a site in compressed form, beside them, for servers that send files as they are.
struct CompressedCopies: Sendable {
    let staging: Staging
    let threads: Int

    /// Smaller files gain less than the headers of an answer take.
    static let smallest = 1_000

    /// Makes `.gz` and `.br` of every text file among `files`, which are in staging by now.
    func write(_ files: [StagedFile]) async throws -> [StagedFile] {
        var copied: Set<String> = []
        var plain: [String] = []
        for file in files {
            guard case .written(let size, _, _) = file.content, size >= Self.smallest, SiteHeaders.isText(file.path)
            else {
                continue
            }
            plain.append(file.path)
            copied.insert(file.path)
        }
        var copies = try await parallelMap(plain, width: threads, chunk: 8) { path in
            try CompressionFormat.allCases.map { try copy(path, $0) }
        }.flatMap { $0 }
        // What repeats another file repeats its copies too.
        for file in files {
            guard case .link(let original) = file.content, copied.contains(original), SiteHeaders.isText(file.path)
            else {
                continue
            }
            copies += try CompressionFormat.allCases.map { format in
                try staging.write(
                    OutputFile(path: file.path + format.ending, content: .sameAs(original + format.ending)))
            }
        }
        return copies
    }

    private func copy(_ path: String, _ format: CompressionFormat) throws -> StagedFile {
        try staging.stream(path + format.ending) { take in
            var compressor = try Compressor(format)
            try staging.readPieces(path) { piece, isLast in
                let made = try compressor.add(piece, isLast: isLast)
                if !made.isEmpty { try take(made) }
            }
        }.file
    }
}
