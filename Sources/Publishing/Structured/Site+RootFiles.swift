/// The files at the root of the site that are about the site as a whole.
extension Site {
    /// The feed of all news, `robots.txt`, and the sitemap of a site whose address is known.
    var rootFiles: [OutputFile] {
        var files = [
            OutputFile(path: Route.siteFeed.outputPath, bytes: ReportFeeds(site: self).news),
            OutputFile(path: Route.robots.outputPath, bytes: robots),
        ]
        let settings = portal.settings
        if settings.canonical("/") != nil {
            let addresses = plans.filter { $0 != .notFound }.compactMap { settings.canonical(href(route(of: $0))) }
            files += Sitemap(addresses: addresses) { settings.canonical(href($0)) ?? href($0) }.files
        }
        return files
    }

    /// Everything may be read by everybody (RFC 9309); the index of the search box is of use to its script alone.
    private var robots: [UInt8] {
        var text = "User-agent: *\nDisallow: \(href(.search))*.json$\n"
        if let sitemap = portal.settings.canonical(href(.sitemap)) { text += "\nSitemap: \(sitemap)\n" }
        return Array(text.utf8)
    }
}
