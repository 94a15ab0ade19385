import Components
import Foundation
import Pages
import SourceText
import Storage
import Testing
import Writing

import glasshouse

/// Files that are written in pieces: the same bytes and the same manifest entry as if they were written at once.
struct StagedStreamTests {
    private static func build(_ place: Workplace, _ pieces: [String]) throws -> (site: PublishedSite, isReused: Bool) {
        let staging = try place.output.stage(build: "one")
        do {
            let streamed = try staging.stream("data/a.csv") { take in
                for piece in pieces { try take(Array(piece.utf8)) }
            }
            #expect(streamed.size == pieces.joined().utf8.count)
            return (try staging.publish([streamed.file]), streamed.file.isReused)
        } catch {
            staging.discard()
            throw error
        }
    }

    @Test(
        "whatever the old file and wherever the pieces are cut, the new one holds the new bytes",
        arguments: [
            ["abc", "def"], ["abcdef"], ["ab", "cdef"], ["abc", "deX"], ["Xbc", "def"], ["abc"], ["abc", "defg"], [],
            ["abcdef", "g"],
        ])
    func pieces(_ pieces: [String]) throws {
        let place = try Workplace()
        #expect(try !Self.build(place, ["abc", "def"]).isReused)
        let old = try place.inode("public/data/a.csv")
        let new = try Self.build(place, pieces)
        let text = pieces.joined()
        #expect(place.text("public/data/a.csv") == text)
        #expect(new.isReused == (text == "abcdef"))
        #expect((try place.inode("public/data/a.csv") == old) == (text == "abcdef"))
        #expect(new.site.manifest.files.map(\.hash) == [ContentHash.of(Array(text.utf8))])
        #expect(place.tree().filter { $0.hasPrefix(".public.staging") } == [])
    }

    @Test("an old file that somebody changed behind our back is not kept for its name")
    func tampered() throws {
        let place = try Workplace()
        _ = try Self.build(place, ["abc", "def"])
        try place.put("public/data/a.csv", "abcdeX")
        #expect(try !Self.build(place, ["abc", "def"]).isReused)
        #expect(place.text("public/data/a.csv") == "abcdef")
    }

    @Test("a large file has the fingerprint that it would have at once")
    func large() throws {
        let place = try Workplace()
        let piece = String(repeating: "政府信息公开,", count: 100_000)
        let site = try Self.build(place, [piece, piece]).site
        #expect(site.manifest.files.first?.hash == ContentHash.of(Array((piece + piece).utf8)))
        #expect(try Self.build(place, [piece, piece]).isReused)
    }

    @Test("a path that another file has is refused")
    func taken() throws {
        let place = try Workplace()
        let staging = try place.output.stage(build: "one")
        defer { staging.discard() }
        _ = try staging.write(OutputFile(path: "a", bytes: [1]))
        let error = #expect(throws: OutputError.self) { try staging.stream("a") { try $0([2]) } }
        #expect(error?.problem.kind == .outputPathTaken)
        #expect(throws: OutputError.self) { try staging.stream("../a") { try $0([2]) } }
    }
}
