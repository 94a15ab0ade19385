import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import Storage
import TestSupport
import Testing
import glasshouse

/// Links are held against the files that were made, not against those that were declared.
struct LinkedFilesTests {
    private static let themes = Shared.checkout.appending(path: "themes").path

    /// A portal with one report whose own file is not its reading text: it is in UTF-16.
    private static func portal(in folder: URL) throws -> URL {
        let sample = Shared.checkout.appending(path: "content")
        let reports = folder.appending(path: "content/reports")
        try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: sample.appending(path: "agencies.csv"), to: folder.appending(path: "content/agencies.csv"))
        let text = try String(contentsOf: sample.appending(path: "reports/2020/juyuan.txt"), encoding: .utf8)
        let report = reports.appending(path: "a.txt")
        try #require(text.data(using: .utf16)).write(to: report)
        return report
    }

    /// Everything that the pages of `site` consist of, with what could not be made.
    private static func make(_ site: Site) -> (broken: [Route], problems: [Problem]) {
        let made = site.pages.map { SiteFiles(site: site).files(of: $0) }
        let others = site.assets.map(\.route) + site.laterRoutes
        var checker = LinkChecker(
            made: made.flatMap(\.files).map(\.path) + others.map(\.outputPath), base: site.portal.settings.basePath)
        return (checker.brokenPages(among: made.map(\.links)), made.flatMap(\.problems))
    }

    @Test("a report that changes or goes while the site is made is told, and the link to it is dead")
    func changedOriginal() async throws {
        let folder = try TemporaryFolder()
        let report = try Self.portal(in: folder.url)
        let content = PortalFolder(path: folder.url.appending(path: "content").path)
        let site = try await SiteBuild(content: content, themes: Self.themes, threads: 1).read().site
        let whole = Self.make(site)
        #expect(whole.broken == [] && whole.problems == [])

        let bytes = try Data(contentsOf: report)
        try (bytes + Data([0x0A, 0x00])).write(to: report)
        let changed = Self.make(site)
        #expect(changed.broken == [.report(slug: "juyuan", year: 2020)])
        #expect(changed.problems.map(\.path) == [report.path])
        #expect(changed.problems.map(\.met) == ["the report changed while the site was made"])

        try FileManager.default.removeItem(at: report)
        let gone = Self.make(site)
        #expect(gone.broken == [.report(slug: "juyuan", year: 2020)])
        #expect(gone.problems.map(\.path) == [report.path])
        #expect(gone.problems.allSatisfy { $0.severity == .error })
    }

    @Test("the addresses that are declared are the files that are written, on the sample portal")
    func declaredIsWritten() async throws {
        try await Self.check(PortalFolder(path: Shared.checkout.appending(path: "content").path))
    }

    @Test("the addresses that are declared are the files that are written, on a corpus")
    func declaredIsWrittenOfCorpus() async throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let corpus = folder.url.appending(path: "corpus").path
        let arguments = ["--agencies", "30", "--years", "2019-2022", "--mess", "0.5", "--seed", "7", "--out", corpus]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")
        try await Self.check(PortalFolder(path: corpus))
    }

    private static func check(_ content: PortalFolder) async throws {
        let folder = try TemporaryFolder()
        let build = SiteBuild(content: content, themes: Self.themes, threads: 2)
        let output = folder.url.appending(path: "public")
        _ = try await build.publish(to: OutputFolder(path: output.path))
        let declared = try await Set(build.read().site.routes.map(\.outputPath))
        let all = try FileManager.default.subpathsOfDirectory(atPath: output.path)
        let written = Set(
            all.filter {
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: output.appending(path: $0).path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            })
        #expect(declared.subtracting(written).sorted() == [])
        // No page leads to the parts of the search index, the list of files and the sitemap: programs ask for them.
        let others = written.subtracting(declared).filter {
            !$0.hasPrefix("search/") && $0 != "glasshouse-manifest.json" && !$0.hasPrefix("sitemap")
        }
        #expect(others.sorted() == [])
        #expect(declared.count > 200)
    }
}
