import Components
import Foundation
import Pages
import SourceText
import Storage
import Testing
import Writing

import glasshouse

@Suite struct OutputFolderTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
    }

    private let manifest = "glasshouse-manifest.json"

    private func failure(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch {
            return (error as? OutputError)?.problem
        }
    }

    @Test func makesAFolderThatDoesNotExist() throws {
        try place.output.prepare()
        let site = try place.build([("index.html", "home"), ("a/b/index.html", "deep")])
        #expect(
            place.tree()
                == [
                    "public", "public/a", "public/a/b", "public/a/b/index.html", "public/\(manifest)",
                    "public/index.html",
                ].sorted()
        )
        #expect(place.text("public/a/b/index.html") == "deep")
        #expect(site.manifest.files.map(\.path) == ["a/b/index.html", "index.html"])
        #expect(site.reused == 0)
        #expect(site.problems.isEmpty)
    }

    @Test func makesMissingParents() throws {
        let output = OutputFolder(path: place.root + "/x/y/public/")
        try output.prepare()
        let staging = try output.stage(build: "one")
        _ = try staging.publish([staging.write(OutputFile(path: "a", bytes: []))])
        #expect(place.text("x/y/public/a") == "")
    }

    @Test func keepsForeignFiles() throws {
        try place.put("public/.gitignore", "*\n")
        try place.build([("index.html", "1"), ("old/page.html", "1")])
        try place.put("public/CNAME", "example.org")
        try place.put("public/old/own/note.txt", "mine")
        try place.makeFolder("public/empty")
        try FileManager.default.createSymbolicLink(
            atPath: place.root + "/public/latest", withDestinationPath: "index.html")
        let site = try place.build([("index.html", "2")])
        #expect(
            place.tree()
                == [
                    "public", "public/.gitignore", "public/CNAME", "public/empty", "public/\(manifest)",
                    "public/index.html", "public/latest", "public/old", "public/old/own", "public/old/own/note.txt",
                ].sorted()
        )
        #expect(site.foreign == 4)
        #expect(site.manifest.files.map(\.path) == ["index.html"])
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: place.root + "/public/latest")
        #expect(link == "index.html")
        #expect(place.text("public/latest") == "2")
    }

    @Test(arguments: [
        ("CNAME", "CNAME", "CNAME"),
        ("tables", "tables/a.html", "tables"),
        ("tables/own.txt", "tables", "tables and 1 more"),
    ])
    func doesNotReplaceAForeignFile(foreign: String, page: String, named: String) throws {
        try place.build([("index.html", "1")])
        try place.put("public/\(foreign)", "mine")
        let problem = failure { try place.build([(page, "page")]) }
        #expect(problem?.kind == .outputClaimsForeignFile)
        #expect(problem?.met == "\(named), not made by Glasshouse, where the site has a page")
        #expect(place.text("public/\(foreign)") == "mine")
        #expect(place.text("public/index.html") == "1")
        #expect(place.tree().allSatisfy { $0.hasPrefix("public") })
    }

    @Test func refusesAFolderOfOthers() throws {
        for name in ["thesis.doc", "a.txt", "b.txt", "c.txt"] { try place.put("public/\(name)", "work of years") }
        let expected = Problem(
            .outputNotOurs, path: place.root + "/public",
            met: "a.txt, b.txt, c.txt and 1 more but no glasshouse-manifest.json",
            expected: "an empty folder or one that Glasshouse made"
        )
        #expect(failure { try place.output.prepare() } == expected)
        #expect(failure { try place.build([("index.html", "1")]) } == expected)
        #expect(place.tree() == ["public", "public/a.txt", "public/b.txt", "public/c.txt", "public/thesis.doc"])
    }

    @Test(arguments: ["", "{}", "[]", #"{"generator":"other","version":1,"build":"","files":[]}"#])
    func refusesAFolderWithADamagedManifest(text: String) throws {
        try place.put("public/\(manifest)", text)
        #expect(failure { try place.output.prepare() }?.kind == .outputManifestUnreadable)
        #expect(place.text("public/\(manifest)") == text)
    }

    @Test func refusesWhatCannotBeReplaced() throws {
        try place.makeFolder("elsewhere")
        try FileManager.default.createSymbolicLink(atPath: place.root + "/public", withDestinationPath: "elsewhere")
        #expect(failure { try place.output.prepare() }?.met == "a symbolic link")
        try place.put("file", "x")
        let file = OutputFolder(path: place.root + "/file")
        #expect(failure { try file.prepare() }?.met == "something that is not a folder")
        #expect(failure { try OutputFolder(path: "/").prepare() }?.met == "the root folder")
        #expect(failure { try OutputFolder(path: "").prepare() }?.met == "an empty path")
        #expect(failure { try OutputFolder(path: "/proc").prepare() }?.met == "a mount point")
    }

    @Test func keepsTheInodeOfAnUnchangedFile() throws {
        try place.build([("same.html", "same"), ("other.html", "1"), ("edited.html", "abc")])
        let same = try place.inode("public/same.html")
        let other = try place.inode("public/other.html")
        // Changed behind our back, size and manifest as before: the bytes decide.
        try place.put("public/edited.html", "xyz")
        let site = try place.build([("same.html", "same"), ("other.html", "2"), ("edited.html", "abc")])
        #expect(try place.inode("public/same.html") == same)
        #expect(try place.inode("public/other.html") != other)
        #expect(place.text("public/edited.html") == "abc")
        #expect(site.reused == 1)
    }

    @Test func showsTheNewSiteAndRemovesTheOld() throws {
        try place.build([("gone.html", "1"), ("index.html", "1")], stamp: "one")
        try place.build([("index.html", "2"), ("new.html", "2")], stamp: "two")
        #expect(place.tree() == ["public", "public/\(manifest)", "public/index.html", "public/new.html"].sorted())
        #expect(place.text("public/index.html") == "2")
        #expect(place.text("public/\(manifest)")?.contains(#""build":"two""#) == true)
    }

    @Test func neverShowsAPathWithoutASite() async throws {
        try place.build([("index.html", "0")])
        let path = place.root + "/public/index.html"
        let watcher = Task.detached {
            var missing = 0
            while !Task.isCancelled { if !FileManager.default.fileExists(atPath: path) { missing += 1 } }
            return missing
        }
        for round in 1...30 { try place.build([("index.html", "\(round)")]) }
        watcher.cancel()
        #expect(await watcher.value == 0)
    }

    @Test func aFailingBuildLeavesTheOldSite() async throws {
        struct Failure: Error {}
        try place.build([("index.html", "1"), ("keep.html", "1")])
        let before = place.tree()
        await #expect(throws: Failure.self) {
            _ = try await place.output.replace(build: "two") { staging in
                _ = try staging.write(OutputFile(path: "index.html", bytes: Array("2".utf8)))
                _ = try staging.write(OutputFile(path: "keep.html", bytes: Array("1".utf8)))
                throw Failure()
            }
        }
        #expect(place.tree() == before)
        #expect(place.text("public/index.html") == "1")
        #expect(place.text("public/keep.html") == "1")
        // and the lock is free again
        try place.build([("index.html", "2")])
        #expect(place.text("public/index.html") == "2")
    }

    @Test func onlyOneBuildAtATime() throws {
        let staging = try place.output.stage(build: "one")
        let problem = failure { try place.build([("index.html", "2")]) }
        #expect(problem?.kind == .outputBusy)
        _ = try staging.publish([staging.write(OutputFile(path: "index.html", bytes: Array("1".utf8)))])
        #expect(place.text("public/index.html") == "1")
        try place.build([("index.html", "2")])
        #expect(place.text("public/index.html") == "2")
        #expect(place.tree() == ["public", "public/\(manifest)", "public/index.html"].sorted())
    }

    @Test("a lock that was given up is not given up again: by then it is another build's")
    func givesUpTheLockOnce() throws {
        let first = try place.output.stage(build: "one")
        first.discard()
        let second = try place.output.stage(build: "two")
        first.discard()
        #expect(failure { try place.build([("index.html", "3")]) }?.kind == .outputBusy)
        second.discard()
        try place.build([("index.html", "3")])
        #expect(place.text("public/index.html") == "3")
    }

    @Test func cleansUpAfterKilledBuilds() throws {
        try place.build([("index.html", "1")])
        try place.put(".public.staging-1/half.html", "half")
        try place.put(".public.lock", "")
        try place.put(".publications.staging-1/other.html", "another output")
        try place.build([("index.html", "2")])
        let expected = [
            ".publications.staging-1", ".publications.staging-1/other.html", "public", "public/\(manifest)",
            "public/index.html",
        ]
        #expect(place.tree() == expected.sorted())
    }

    @Test func bringsBackASiteThatAKilledBuildHadMovedAside() throws {
        try place.build([("index.html", "1")])
        try place.put("public/CNAME", "example.org")
        try FileManager.default.moveItem(atPath: place.root + "/public", toPath: place.root + "/.public.previous-1")
        try place.output.stage(build: "two").discard()
        #expect(place.text("public/index.html") == "1")
        #expect(place.text("public/CNAME") == "example.org")
        #expect(place.tree() == ["public", "public/CNAME", "public/\(manifest)", "public/index.html"].sorted())
    }
}
