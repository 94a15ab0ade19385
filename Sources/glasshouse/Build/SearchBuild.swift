import Components
import Portals
import Pages
import Searching
import Writing

/// The search index of a site, made over several threads; the same bytes with any number of them.
struct SearchBuild: Sendable {
    let site: Site
    let threads: Int

    /// How many records are cut in one go: their texts are in memory together.
    private static let chunkSize = 128

    func files() async throws -> [OutputFile] {
        let (index, shares) = try await shares()
        return index.files(shares).map { file in
            OutputFile(path: Route.searchFile(name: file.name).outputPath, bytes: file.bytes)
        }
    }

    /// The index and the shares of its table of grams: what they are made from is gone when the files are made.
    private func shares() async throws -> (SearchIndex, [SearchIndex.Share]) {
        let (index, grams) = try await grams()
        let shares = try await parallelMap(Array(0..<grams.shareCount), width: threads, chunk: 1) { grams.share($0) }
        return (index, shares)
    }

    private func grams() async throws -> (SearchIndex, SearchGrams) {
        let corpus = SearchCorpus(site: site)
        let starts = Array(stride(from: 0, to: corpus.count, by: Self.chunkSize))
        let chunks = try await parallelMap(starts, width: threads, chunk: 1) { start in
            SearchChunk(
                corpus.records(start..<min(start + Self.chunkSize, corpus.count)), first: start,
                facets: corpus.facets)
        }
        let index = SearchIndex(chunks, facets: corpus.facets)
        return (index, index.grams(of: chunks))
    }
}
