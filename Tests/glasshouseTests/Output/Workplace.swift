import Components
import Foundation
import Pages
import Storage
import Writing

import glasshouse

/// A folder of its own for one test, deleted afterwards, with short words for what a test does in it.
final class Workplace: Sendable {
    let root: String
    var output: OutputFolder { OutputFolder(path: root + "/public") }

    init() throws {
        root = NSTemporaryDirectory() + "glasshouse-output-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    func put(_ path: String, _ text: String) throws {
        let full = "\(root)/\(path)"
        let folder = (full as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    func inode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.systemFileNumber] as? Int
    }

    /// Every file and folder below the root, sorted.
    func tree() -> [String] {
        (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// Builds a site of these files, in this order.
    @discardableResult
    func build(_ files: [(String, String)], stamp: String = "one") throws -> PublishedSite {
        let staging = try output.stage(build: stamp)
        do {
            return try staging.publish(files.map { try staging.write(OutputFile(path: $0, bytes: Array($1.utf8))) })
        } catch {
            staging.discard()
            throw error
        }
    }
}
