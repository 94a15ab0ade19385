import Foundation
import SourceText
import Testing

import glasshouse

struct ProblemKindTests {
    @Test("ids are unique, plain and explained in whole sentences")
    func explanations() {
        let kinds = ProblemCatalogue.kinds
        #expect(Set(kinds.map(\.id)).count == kinds.count)
        for kind in kinds {
            #expect(kind.id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }, "\(kind.id)")
            #expect(kind.summary.hasSuffix("."), "\(kind.id): \(kind.summary)")
            #expect(
                kind.explanation.hasSuffix(".") || kind.explanation.hasSuffix("?"), "\(kind.id): \(kind.explanation)")
            #expect(!kind.wayOut.isEmpty, "\(kind.id)")
        }
    }

    @Test("every kind that sources declare is listed for glasshouse explain")
    func allListed() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
            $0.hasSuffix("Problems.swift") || $0.hasSuffix("Error.swift")
        }
        var declared: Set<String> = []
        for path in paths {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for part in text.components(separatedBy: "= ProblemKind(").dropFirst() {
                declared.insert(part.components(separatedBy: "\"")[1])
            }
        }
        #expect(declared.count > 30)
        #expect(declared.subtracting(ProblemCatalogue.kinds.map(\.id)).sorted() == [])
    }

    @Test("every problem that a report's page can show has words in both languages", arguments: ["zh-Hans", "en"])
    func pageWords(language: String) throws {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let strings = try String(
            contentsOf: checkout.appending(path: "themes/default/i18n/\(language).yml"), encoding: .utf8)
        // A file of which nothing could be published has no page.
        let pageless = [
            "no-report", "year-unknown", "file-empty", "file-too-large", "file-format-unknown", "file-damaged",
            "archive-bomb",
            "tool-missing", "no-text-layer", "character-maps-missing", "drawing-too-large", "private-number-in-name",
        ]
        let shown = ProblemCatalogue.reportKinds.filter { $0.severity <= .notice && !pageless.contains($0.id) }
        #expect(shown.count > 15)
        for kind in shown {
            let key = "problem_" + kind.id.split(separator: "-").joined(separator: "_")
            #expect(strings.contains("\n\(key): "), "\(key) in \(language).yml")
        }
    }
}
