import Components
import Digests
import OpenData
import Pages
import Portals
import Storage
import Writing

/// Writes the portal's data as files: tables, records in bulk, their description and checksums.
struct DataBuild: Sendable {
    let site: Site
    let threads: Int

    /// All files below `/data/` but the pages; records are taken from the files beside the reports, which must be in
    /// `staging` by now.
    func write(to staging: Staging) async throws -> [StagedFile] {
        let data = DataFiles(edition: site.edition)
        let streamed = try await parallelMap(data.files, width: threads, chunk: 1) { file in
            let streamed = try staging.stream(file.route.outputPath) { take in
                // What stands beside a page too is written already.
                if let twin = file.twin { return try take(try staging.read(twin.outputPath)) }
                try data.write(file, to: take) { try staging.read(data.recordRoute($0).outputPath) }
            }
            let receipt = DataPackage.Receipt(file: file, size: streamed.size, sha256: streamed.sha256)
            return (file: streamed.file, receipt: receipt)
        }
        let described = Self.description(of: data, streamed.map(\.receipt))
        return try streamed.map(\.file) + described.map { try staging.write($0) }
    }

    /// The description of the package, and the checksums of all files with it.
    static func description(of data: DataFiles, _ receipts: [DataPackage.Receipt]) -> [OutputFile] {
        let descriptor = DataPackage(data).descriptor(receipts)
        let checksums = DataPackage.checksums(receipts, package: SHA256.hexadecimal(of: descriptor))
        return [
            OutputFile(path: DataPackage.route.outputPath, bytes: descriptor),
            OutputFile(path: DataPackage.checksumsRoute.outputPath, bytes: checksums),
        ]
    }
}
