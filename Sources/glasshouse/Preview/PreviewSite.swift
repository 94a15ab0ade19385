import Components
import Portals
import Pages
import SourceText
import Writing

/// A site that is served without being written: every file is made when a browser asks for it.
///
/// The bytes are those that a build would write; a page that nobody opens costs nothing.
struct PreviewSite: Sendable {
    let reading: PortalReading
    private let content: PortalFolder
    /// What makes the file at a path: a page, or a file beside one.
    private let sources: [String: Source]
    private let assets: [String: [UInt8]]
    private let search: PreviewSearch
    private var site: Site { reading.site }

    private enum Source: Sendable {
        case page(any SitePage)
        case file(SiteFile)
    }

    init(_ reading: PortalReading, content: PortalFolder, threads: Int) {
        self.reading = reading
        search = PreviewSearch(SearchBuild(site: reading.site, threads: threads))
        self.content = content
        var sources: [String: Source] = [:]
        for page in reading.site.pages {
            sources[page.route.outputPath] = .page(page)
            for file in page.files { sources[file.route.outputPath] = .file(file) }
        }
        self.sources = sources
        assets = Dictionary(
            reading.site.assets.map { ($0.route.outputPath, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file at `path`, from the root of the site; `nil` when a build would write none.
    func file(_ path: String) async -> [UInt8]? {
        if let asset = assets[path] { return asset }
        if let source = sources[path] { return bytes(of: source) }
        if path.hasPrefix(Route.pictures) { return picture(path) }
        if path.hasPrefix(Route.data.path) { return PreviewData(site: site).file(path) }
        return path.hasPrefix(Route.search.path) ? await search.file(path) : nil
    }

    private func bytes(of source: Source) -> [UInt8]? {
        let files = SiteFiles(site: site)
        switch source {
        case .page(let page): return files.files(of: page).files.first?.bytes
        case .file(let file):
            guard let made = try? files.file(file).get() else { return nil }
            if case .sameAs(let other) = made.content { return sources[other].flatMap { bytes(of: $0) } }
            return made.bytes
        }
    }

    /// A picture of an article; `nil` when it changed a moment ago: the next preview has it.
    private func picture(_ path: String) -> [UInt8]? {
        guard let picture = site.portal.pictures.first(where: { $0.route.outputPath == path }) else { return nil }
        return (try? PictureFolder.file(of: picture))?.bytes
    }

    /// The dead links of articles and own pages, which an editor may just have written.
    ///
    /// The other pages' links are checked by a build: here they would all have to be made.
    func deadLinks() -> [Problem] {
        let pages = site.pages
        let written = pages.filter { $0.article != nil }
        var checker = LinkChecker(files: site.routes, base: site.portal.settings.basePath)
        var byHash: [UInt64: any SitePage] = [:]
        for page in pages { byHash[ContentHash.of(Array(page.route.path.utf8))] = page }
        let links = written.map { self.links(of: $0) }
        let anchored = Set(links.flatMap(\.targets).filter { $0.anchor != 0 }.map(\.path))
        // Of the pages that links lead into, the anchors have to be known.
        let targets = anchored.compactMap { byHash[$0] }.filter { $0.article == nil }.map { self.links(of: $0) }
        let broken = Set(checker.brokenPages(among: links, knowing: targets))
        return written.filter { broken.contains($0.route) }.flatMap { page in
            checker.deadLinks(in: site.render(site.filled(page)), page: page.route, source: page.source) {
                site.line(of: $0, in: page)
            }
        }.sorted()
    }

    private func links(of page: any SitePage) -> PageLinks {
        PageLinks(of: site.render(site.filled(page)), page: page.route, base: site.portal.settings.basePath)
    }
}

extension OutputFile {
    /// What is in the file; `nil` for a file that repeats another one.
    fileprivate var bytes: [UInt8]? {
        if case .bytes(let bytes) = content { bytes } else { nil }
    }
}
