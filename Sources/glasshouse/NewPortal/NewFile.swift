import Foundation
import SourceText

/// Writes files that must not be there yet.
enum NewFile {
    static func write(_ text: String, at path: String) throws(NewFileError) { try write(Array(text.utf8), at: path) }

    /// Makes the folders above it; a file that exists is left as it is.
    static func write(_ bytes: [UInt8], at path: String) throws(NewFileError) {
        do {
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            let exists = (error as? CocoaError)?.code == .fileWriteFileExists
            throw exists
                ? NewFileError(path, met: "a file that exists", expected: "a new name")
                : NewFileError(path, met: "a file that can't be written", expected: "a writable folder")
        }
    }
}

/// Why a new file could not be made.
struct NewFileError: Error {
    let problem: Problem

    init(_ path: String, met: String, expected: String) {
        problem = Problem(.newFileExists, path: path, met: met, expected: expected)
    }

    init(_ problem: Problem) { self.problem = problem }
}
