import Components
import Digests
import Pages
import Reports
import SourceText
import Storage
import Writing

/// Makes the files that one page of the site consists of.
package struct SiteFiles: Sendable {
    let site: Site
    let times: StageTimes?

    package init(site: Site) {
        self.init(site: site, times: nil)
    }

    init(site: Site, times: StageTimes?) {
        self.site = site
        self.times = times
    }

    package struct Made: Sendable {
        package let files: [OutputFile]
        package let links: PageLinks
        /// Files that the page links to and that could not be made.
        package let problems: [Problem]
    }

    /// The page itself and the files beside it.
    package func files(of page: any SitePage) -> Made {
        let beside = times.measure(.exports) { self.beside(page) }
        let filled = times.measure(.page) { site.filled(page, beside: beside.value) }
        let html = times.measure(.template) { site.render(filled) }
        let links = times.measure(.scan) {
            PageLinks(of: html, page: filled.route, base: site.portal.settings.basePath)
        }
        return Made(
            files: [OutputFile(path: filled.route.outputPath, bytes: html)] + beside.value, links: links,
            problems: beside.problems)
    }

    private func beside(_ page: any SitePage) -> Parsed<[OutputFile]> {
        var files: [OutputFile] = []
        var problems: [Problem] = []
        for declared in page.files {
            switch file(declared) {
            case .success(let file): files.append(file)
            case .failure(let failure): problems.append(failure.problem)
            }
        }
        return Parsed(files, problems: problems)
    }

    /// One file beside a page; fails for a file of the portal's folder that can't be read or is not the one that was read.
    func file(_ file: SiteFile) -> Result<OutputFile, ReadingFailure> {
        let path = file.route.outputPath
        switch file.content {
        case .bytes(let bytes): return .success(OutputFile(path: path, bytes: bytes))
        case .sameAs(let other): return .success(OutputFile(path: path, content: .sameAs(other.outputPath)))
        case .source(let source): return bytes(of: source).map { OutputFile(path: path, bytes: $0) }
        }
    }

    private func bytes(of source: SourceRecord) -> Result<[UInt8], ReadingFailure> {
        let path = source.location.shown
        do {
            let bytes = try LoadedFile.bytes(at: path, followingLinks: false)
            if SHA256.hexadecimal(of: bytes) == source.sha256 { return .success(bytes) }
            return .failure(
                ReadingFailure(
                    problem: Problem(
                        .fileUnreadable, path: path, met: "the report changed while the site was made",
                        expected: "one that stays", wayOut: "build again")))
        } catch {
            return .failure(ReadingFailure(problem: error.problem))
        }
    }
}
