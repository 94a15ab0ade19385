import Components
import Foundation
import Pages
import SourceText
import Storage
import Testing
import Writing

import glasshouse

@Suite struct StagingTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
    }

    @Test(arguments: [
        ("", "an empty path"),
        ("/etc/passwd", "an absolute path"),
        ("../up.html", "a path with the part \"..\""),
        ("a/../../up.html", "a path with the part \"..\""),
        ("a/./b", "a path with the part \".\""),
        ("a//b", "a path with an empty part"),
        ("a/", "a path with an empty part"),
        ("a\0.html", "a path with a NUL in it"),
        ("glasshouse-manifest.json", "a page named like the manifest"),
        (String(repeating: "x", count: 256), "a part of 256 bytes, where 255 are allowed"),
    ])
    func refusesAPath(path: String, met: String) throws {
        let staging = try place.output.stage(build: "one")
        defer { staging.discard() }
        for file in [OutputFile(path: path, bytes: []), OutputFile(path: "ok", content: .sameAs(path))] {
            let problem = Problem(
                .outputPathUnsafe, path: path, met: met, expected: "a relative path of plain parts such as \"a/b.html\""
            )
            do {
                _ = try staging.write(file)
                Issue.record("was written: \(path)")
            } catch {
                #expect(error.problem == problem)
            }
        }
    }

    @Test func refusesAPathLongerThanTheSystemAllows() throws {
        let staging = try place.output.stage(build: "one")
        defer { staging.discard() }
        let path = Array(repeating: String(repeating: "x", count: 200), count: 21).joined(separator: "/")
        let error = #expect(throws: OutputError.self) { try staging.write(OutputFile(path: path, bytes: [])) }
        #expect(error?.kind == .outputPathUnsafe)
    }

    @Test func takesNamesByTheirBytes() throws {
        // One name composed and one decomposed: equal strings, two files.
        let names = ["caf\u{E9}.html", "cafe\u{301}.html", "巨源镇/…/名 字.html", #"quote"back\slash.html"#]
        let site = try place.build(names.map { ($0, $0) })
        #expect(site.manifest.files.count == 4)
        for name in names { #expect(place.text("public/\(name)").map { Array($0.utf8) } == Array(name.utf8)) }
        #expect(try place.build(names.map { ($0, $0) }).reused == 4)
    }

    @Test(arguments: [
        (["a.html", "a.html"], "a second file or a folder at this path"),
        (["a/b.html", "a"], "a second file or a folder at this path"),
        (["a", "a/b.html"], "a file where this path needs a folder"),
    ])
    func refusesASecondFileAtAPath(paths: [String], met: String) throws {
        try place.build([("a.html", "old"), ("a/b.html", "old")])
        let error = #expect(throws: OutputError.self) { try place.build(paths.map { ($0, "old") }) }
        #expect(error?.problem == Problem(.outputPathTaken, path: paths[1], met: met, expected: ""))
        #expect(place.text("public/a.html") == "old")
    }

    @Test func writesFilesThatRepeatOthersAsLinks() throws {
        let staging = try place.output.stage(build: "one")
        let copy = try staging.write(OutputFile(path: "x/copy.txt", content: .sameAs("original.txt")))
        let original = try staging.write(OutputFile(path: "original.txt", bytes: Array("text".utf8)))
        let site = try staging.publish([copy, original])
        #expect(place.text("public/x/copy.txt") == "text")
        #expect(try place.inode("public/x/copy.txt") == place.inode("public/original.txt"))
        #expect(site.manifest.files.map(\.size) == [4, 4])
    }

    @Test func refusesALinkToNothing() throws {
        let staging = try place.output.stage(build: "one")
        let copy = try staging.write(OutputFile(path: "copy.txt", content: .sameAs("original.txt")))
        let error = #expect(throws: OutputError.self) { try staging.publish([copy]) }
        #expect(error?.kind == .outputOriginalMissing)
        #expect(place.tree().isEmpty)
    }

    @Test func writesFromSeveralThreads() async throws {
        let site = try await place.output.replace(build: "one") { staging in
            try await withThrowingTaskGroup(of: [StagedFile].self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        try (0..<100).map { number in
                            let file = OutputFile(path: "f\(number % 10)/\(worker)-\(number)", bytes: [UInt8(number)])
                            return try staging.write(file)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        #expect(site.manifest.files.count == 800)
        #expect(place.text("public/f7/3-97") == "a")
    }

    @Test func theManifestDoesNotDependOnTheOrder() throws {
        let files = [("b.html", "2"), ("a/c.html", "3"), ("a.html", "1"), ("中.html", "4")]
        try place.build(files)
        let first = place.text("public/glasshouse-manifest.json")
        try place.build(files.reversed())
        #expect(place.text("public/glasshouse-manifest.json") == first)
    }

    @Test func theManifestIsJSON() throws {
        try place.build([("a.html", "abc"), ("b\"\\\u{1}.html", "")], stamp: "st\"amp")
        let text = try #require(place.text("public/glasshouse-manifest.json"))
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(object?["generator"] as? String == "glasshouse")
        #expect(object?["version"] as? Int == 1)
        #expect(object?["build"] as? String == "st\"amp")
        let files = try #require(object?["files"] as? [[String: Any]])
        #expect(files.map { $0["path"] as? String } == ["a.html", "b\"\\\u{1}.html"])
        #expect(files.map { $0["bytes"] as? Int } == [3, 0])
        #expect(files.allSatisfy { ($0["hash"] as? String)?.count == 16 })
    }

    @Test func readsAManifestLaidOutAnew() throws {
        try place.build([("a.html", "abc")])
        let text = try #require(place.text("public/glasshouse-manifest.json"))
        var object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        object["later"] = ["figures": [1, -2.5, true, ["x": "]}"]]] as [String: Any]
        let data = try JSONSerialization.data(withJSONObject: object, options: .prettyPrinted)
        try place.put("public/glasshouse-manifest.json", String(decoding: data, as: UTF8.self))
        #expect(try place.build([("a.html", "abc")]).reused == 1)
    }
}
