import Foundation
import TestSupport
import Testing

/// What the pages for developers say of the house, held against the house.
struct DocumentationTests {
    private static func text(_ name: String) throws -> String {
        try String(contentsOf: Shared.checkout.appending(path: name), encoding: .utf8)
    }

    private static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: Shared.checkout.appending(path: path).path)
    }

    /// All that stands between backticks.
    private static func quoted(_ text: String) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
            index % 2 == 1 && !part.contains("\n") ? String(part) : nil
        }
    }

    @Test(
        "every file and folder that the pages name is there",
        arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
    func paths(page: String) throws {
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: Shared.checkout.appending(path: "Sources").path)
        // What stands in content/ is the operator's.
        let tops = ["Sources", "Tests", "themes"]
        var named = 0
        for word in Self.quoted(try Self.text(page))
        where !word.contains(" ") && !word.contains("…") && !word.contains("TAG") {
            let parts = word.split(separator: "/")
            guard parts.count > 1, let first = parts.first.map(String.init), !word.hasPrefix("/") else { continue }
            if tops.contains(first) {
                named += 1
                #expect(Self.isThere(word), "\(page) names \(word)")
            } else if modules.contains(first) {
                named += 1
                let file = "Sources/" + word
                #expect(Self.isThere(file) || Self.isThere(file + ".swift"), "\(page) names \(word)")
            } else if first.hasSuffix("Tests") {
                named += 1
                let folder = "Tests/" + word
                #expect(Self.isThere(folder) || Self.isThere(folder + ".swift"), "\(page) names \(word)")
            }
        }
        #expect(named > 3)
    }

    /// The modules of the table in ARCHITECTURE.md, each with those that it imports.
    private static func table() throws -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for line in try text("ARCHITECTURE.md").split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 5, let module = quoted(String(cells[1])).first, isThere("Sources/\(module)") else {
                continue
            }
            table[module] = Set(quoted(String(cells[3])))
        }
        return table
    }

    /// The modules of ours that the sources of `module` import.
    private static func imports(of module: String, among modules: Set<String>) throws -> Set<String> {
        let folder = Shared.checkout.appending(path: "Sources/\(module)")
        var found: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix("import ") {
                let name = String(line.dropFirst("import ".count))
                if modules.contains(name) { found.insert(name) }
            }
        }
        return found
    }

    @Test("the table of modules is that of the manifest and of the imports")
    func modules() throws {
        let table = try Self.table()
        let manifest = try Self.text("Package.swift")
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Shared.checkout.appending(path: "Sources").path)
        let modules = Set(
            folders.filter { !$0.hasPrefix("C") || ["Charts", "Commentary", "Components", "Compressing"].contains($0) })
        #expect(Set(table.keys) == modules)
        for module in modules.sorted() {
            let imported = try Self.imports(of: module, among: modules)
            #expect(imported == table[module], "\(module)")
            guard
                let start = manifest.range(of: "arget(\n            name: \"\(module)\"")
                    ?? manifest.range(of: "arget(name: \"\(module)\"")
            else {
                Issue.record("no target \(module)")
                continue
            }
            let target = manifest[start.upperBound...].prefix(while: { $0 != "]" })
            for name in imported { #expect(target.contains("\"\(name)\""), "\(module) does not declare \(name)") }
        }
    }
}
