import Foundation

/// The folder `shared` beside the checkout: the seed reports, what must be read from them, and the corpus writer.
///
/// It is no part of the repository. Where it is missing, tests say so on standard error and compare nothing.
package enum Shared {
    /// The checkout that this file was compiled in.
    package static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let folder = checkout.deletingLastPathComponent().appending(path: "shared")

    /// The file or folder of that name in `shared`, or `nil` after a loud word on standard error.
    package static func url(_ name: String, test: String = #function) -> URL? {
        let url = folder.appending(path: name)
        if FileManager.default.fileExists(atPath: url.path) { return url }
        let words = "SHARED FOLDER NOT FOUND: \(url.path): \(test) not compared\n"
        FileHandle.standardError.write(Data(words.utf8))
        return nil
    }

    /// The seed reports as (file name, bytes), sorted by name; empty when the folder is missing.
    package static func seeds(test: String = #function) throws -> [(name: String, bytes: [UInt8])] {
        try url("seeds", test: test).map(texts) ?? []
    }

    /// The seed reports; where they are missing, the samples of the repository.
    package static func reports() throws -> [(name: String, bytes: [UInt8])] {
        let seeds = try seeds()
        guard seeds.isEmpty else { return seeds }
        return try texts(below: checkout.appending(path: "content/reports"))
    }

    private static func texts(below folder: URL) throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
            .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
    }

    /// A line for whoever watches the run, such as a number of cells compared.
    package static func say(_ words: String) {
        FileHandle.standardError.write(Data("\(words)\n".utf8))
    }
}
