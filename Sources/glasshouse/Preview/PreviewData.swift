import Components
import Digests
import OpenData
import Pages

/// The files below `/data/` of a preview, each made when a browser asks for it.
struct PreviewData: Sendable {
    let site: Site

    /// The file at `path`, from the root of the site.
    func file(_ path: String) -> [UInt8]? {
        let data = DataFiles(edition: site.edition)
        if let file = data.files.first(where: { $0.route.outputPath == path }) { return Self.bytes(of: file, data) }
        guard [DataPackage.route, DataPackage.checksumsRoute].contains(where: { $0.outputPath == path }) else {
            return nil
        }
        let receipts = data.files.map { file in
            let bytes = Self.bytes(of: file, data)
            return DataPackage.Receipt(file: file, size: bytes.count, sha256: SHA256.hexadecimal(of: bytes))
        }
        let file = DataBuild.description(of: data, receipts).first { $0.path == path }
        guard case .bytes(let bytes)? = file?.content else { return nil }
        return bytes
    }

    private static func bytes(of file: DataFile, _ data: DataFiles) -> [UInt8] {
        let pieces = Pieces()
        // Nothing here can fail: the pieces are kept in memory.
        try? data.write(file, to: { pieces.bytes += $0 }, record: { data.record($0) })
        return pieces.bytes
    }

    private final class Pieces {
        var bytes: [UInt8] = []
    }
}
