import Publishing
import SourceText

/// A site that is served without being written: every file is made when a browser asks for it.
///
/// The bytes are those that a build would write; a page that nobody opens costs nothing.
struct PreviewSite: Sendable {
    let reading: PortalReading
    private let content: PortalFolder
    /// What makes the page at a path, by the path of its file.
    private let plans: [String: PagePlan]
    private let assets: [String: [UInt8]]
    private let search: PreviewSearch
    private var site: Site { reading.site }

    init(_ reading: PortalReading, content: PortalFolder, threads: Int) {
        self.reading = reading
        search = PreviewSearch(SearchBuild(site: reading.site, threads: threads))
        self.content = content
        let site = reading.site
        var plans = Dictionary(
            site.plans.map { (site.route(of: $0).outputPath, $0) }, uniquingKeysWith: { first, _ in first })
        // The one file that does not lie in the folder of its page.
        plans[Route.openSearch.outputPath] = .search
        self.plans = plans
        assets = Dictionary(
            site.assets.map { ($0.route.outputPath, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file at `path`, from the root of the site; `nil` when a build would write none.
    func file(_ path: String) async -> [UInt8]? {
        if let made = page(path) { return made }
        if path.hasPrefix(Route.data.path) { return PreviewData(site: site).file(path) }
        return path.hasPrefix(Route.search.path) ? await search.file(path) : nil
    }

    /// A page, an asset, or a file beside a page.
    private func page(_ path: String) -> [UInt8]? {
        if let asset = assets[path] { return asset }
        if path.hasPrefix("pictures/") { return picture(path) }
        if let plan = plans[path] {
            return SiteFiles(site: site, content: content).files(of: plan).files.first { $0.path == path }?.bytes
        }
        // What is no page belongs to the page of its folder, or of a folder above.
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            guard let plan = plans[folder + "/index.html"] else { continue }
            let files = SiteFiles(site: site, content: content).files(of: plan).files
            guard let file = files.first(where: { $0.path == path }) else { return nil }
            if case .sameAs(let original) = file.content { return files.first { $0.path == original }?.bytes }
            return file.bytes
        }
        // What lies at the root is about the site as a whole.
        return path.contains("/") ? nil : site.dataFiles(of: .home).first { $0.path == path }?.bytes
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
        let portal = site.portal
        let written: [PagePlan] = portal.articles.indices.map { .article($0) } + portal.pages.indices.map { .page($0) }
        let base = portal.settings.basePath
        var checker = LinkChecker(files: portal.routes + site.assets.map(\.route), base: base)
        var byHash: [UInt64: PagePlan] = [:]
        for plan in site.plans { byHash[ContentHash.of(Array(site.route(of: plan).path.utf8))] = plan }
        let links = written.map { self.links(of: $0) }
        let anchored = Set(links.flatMap(\.targets).filter { $0.anchor != 0 }.map(\.path))
        // Of the pages that links lead into, the anchors have to be known.
        let targets = anchored.compactMap { byHash[$0] }.filter { !written.contains($0) }.map { self.links(of: $0) }
        let broken = Set(checker.brokenPages(among: links, knowing: targets))
        return written.filter { broken.contains(site.route(of: $0)) }.flatMap { plan in
            let page = site.page(plan)
            return checker.deadLinks(in: site.render(page), page: page.route, source: page.source) {
                site.line(of: $0, in: plan)
            }
        }.sorted()
    }

    private func links(of plan: PagePlan) -> PageLinks {
        let page = site.page(plan)
        return PageLinks(of: site.render(page), page: page.route, base: site.portal.settings.basePath)
    }
}

extension OutputFile {
    /// What is in the file; `nil` for a file that repeats another one.
    fileprivate var bytes: [UInt8]? {
        if case .bytes(let bytes) = content { bytes } else { nil }
    }
}
