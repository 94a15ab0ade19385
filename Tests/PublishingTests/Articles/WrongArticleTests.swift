import Commentary
import Foundation
import Pages
import SourceText
import TestSupport
import Testing

/// What an editor is told about articles that are wrong: place, what was met, what was expected, word for word.
struct WrongArticleTests {
    /// A whole file and its messages.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let file: [UInt8]
        let messages: [String]
        var testDescription: String { name }

        init(_ name: String, file: String, _ messages: String...) {
            (self.name, self.file, self.messages) = (name, Array(file.utf8), messages)
        }

        init(_ name: String, bytes: [UInt8], _ messages: String...) {
            (self.name, self.file, self.messages) = (name, bytes, messages)
        }

        /// A text behind a front matter of four lines.
        init(_ name: String, _ body: String, _ messages: String...) {
            let file = "---\ntitle: 题\ndate: 2026-01-01\n---\n\(body)\n"
            (self.name, self.file, self.messages) = (name, Array(file.utf8), messages)
        }
    }

    @Test("every wrong article is told of, word for word", arguments: cases)
    func message(_ wrong: Case) throws {
        let workshop = try ArticleWorkshop()
        let lines = ArticleWorkshop.lines(workshop.render(file: wrong.file).problems)
        #expect(lines == wrong.messages)
        if ProcessInfo.processInfo.environment["GLASSHOUSE_SHOW"] != nil {
            print("@@ \(wrong.name)\n" + lines.map { "        \"\($0)\"" }.joined(separator: ",\n"))
        }
    }

    @Test("there are enough of them, and no two are the same")
    func enough() {
        #expect(Self.cases.count >= 50)
        #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
    }
}
