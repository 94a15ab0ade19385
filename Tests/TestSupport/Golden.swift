import Foundation

/// A text file that holds what a test must produce, in the folder `Golden` beside the test.
///
/// With GLASSHOUSE_RECORD=1 the file is written anew and the test fails all the same, so that no recording passes unseen.
package struct Golden: Sendable {
    private let url: URL

    package init(_ name: String, file: String = #filePath) {
        url = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
    }

    /// What is wrong with `text` as compared with the file, or `nil` when they are equal.
    package func difference(from text: String) throws -> String? {
        if ProcessInfo.processInfo.environment["GLASSHOUSE_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            return "recorded \(url.path): look at it, commit it, and run again without GLASSHOUSE_RECORD"
        }
        guard let data = try? Data(contentsOf: url) else {
            return "no golden file \(url.path): record it with GLASSHOUSE_RECORD=1"
        }
        return Self.firstDifference(expected: String(decoding: data, as: UTF8.self), actual: text).map {
            "\(url.lastPathComponent), \($0)\nre-record with GLASSHOUSE_RECORD=1 when the new text is right"
        }
    }

    /// The first line in which two texts differ, in words, or `nil`.
    package static func firstDifference(expected: String, actual: String) -> String? {
        if Array(expected.utf8) == Array(actual.utf8) { return nil }
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let met = actual.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(wanted.count, met.count) {
            let left = index < wanted.count ? wanted[index] : "(end of text)"
            let right = index < met.count ? met[index] : "(end of text)"
            if !left.utf8.elementsEqual(right.utf8) {
                return "line \(index + 1):\n  expected: \(left)\n  actual:   \(right)"
            }
        }
        return "line ends differ"
    }
}
