import CZip

/// The entries of a ZIP file in memory, through libzip, with a limit on what they unpack to. No C pointer leaves this file.
struct ZipArchive {
    enum Failure: Error {
        /// No ZIP file, or one whose entry fails its own checksum.
        case damaged
        /// An entry unpacks to more than the limit.
        case tooLarge
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of the entries of that name, in the order asked; `nil` for one that is not there.
    ///
    /// - Parameter limit: the most that all of them together may unpack to, in bytes.
    func entries(_ names: [String], limit: Int) throws(Failure) -> [[UInt8]?] {
        let result: Result<[[UInt8]?], Failure> = bytes.withUnsafeBytes { buffer in
            guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil) else {
                return .failure(.damaged)
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
                zip_source_free(source)
                return .failure(.damaged)
            }
            defer { zip_discard(archive) }
            var left = limit
            var found: [[UInt8]?] = []
            for name in names {
                let index = zip_name_locate(archive, name, 0)
                if index < 0 {
                    found.append(nil)
                    continue
                }
                switch Self.read(archive, zip_uint64_t(index), limit: left) {
                case .success(let entry):
                    left -= entry.count
                    found.append(entry)
                case .failure(let failure): return .failure(failure)
                }
            }
            return .success(found)
        }
        return try result.get()
    }

    private static func read(
        _ archive: OpaquePointer, _ index: zip_uint64_t, limit: Int
    ) -> Result<[UInt8], Failure> {
        guard let file = zip_fopen_index(archive, index, 0) else { return .failure(.damaged) }
        defer { zip_fclose(file) }
        var entry: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        // The size that the archive states is not believed: what counts is what comes out.
        while true {
            let got = zip_fread(file, &piece, zip_uint64_t(piece.count))
            if got < 0 { return .failure(.damaged) }
            if got == 0 { return .success(entry) }
            guard entry.count + Int(got) <= limit else { return .failure(.tooLarge) }
            entry.append(contentsOf: piece[..<Int(got)])
        }
    }
}
