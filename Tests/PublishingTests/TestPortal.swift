import Auditing
import Components
import Documents
import Foundation
import Portals
import Pages
import Reading
import Reports
import SourceText
import TestSupport
import Themes
import Wording

/// Portals for tests, made of texts in memory and the default theme of the checkout.
struct TestPortal {
    /// The files of a theme folder of the checkout.
    static func themeFiles(_ name: String = "default") throws -> ThemeFiles.Layer {
        let folder = Shared.checkout.appending(path: "themes").appending(path: name)
        var files: [String: [UInt8]] = [:]
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        for path in paths where !path.hasPrefix(".") {
            let url = folder.appending(path: path)
            if (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true {
                files[path] = [UInt8](try Data(contentsOf: url))
            }
        }
        return ThemeFiles.Layer(folder: "themes/\(name)", files: files)
    }

    static func theme(_ language: Language = .chinese) throws -> Theme {
        let parsed = PageKinds.theme(ThemeFiles(layers: [try themeFiles()]), language: language)
        guard let theme = parsed.value else { throw Unusable(problems: parsed.problems) }
        return theme
    }

    /// Those of the default theme.
    static let languages: [Language] = [.chinese, .english]

    static func strings(_ language: Language) throws -> Strings { try theme(language).strings }

    /// The default theme does not load: every test of pages would fail for this reason alone.
    struct Unusable: Error {
        let problems: [Problem]
    }

    static func submission(_ text: String, path: String, registry: AgencyRegistry = AgencyRegistry()) throws
        -> Submission
    {
        let bytes = Array(text.utf8)
        let file = SourceFile(path: path, bytes: bytes, sha256: String(repeating: "0", count: 64))
        let document = try DocumentReader.read(file, marks: .ofReports)
        let report = ReportReader.read(document.value, path: path)
        let source = SourceRecord(
            ContentPath(path, in: "content/"), format: "text", sha256: file.sha256, byteCount: bytes.count,
            encoding: document.value.encoding)
        return Submission(
            source: source, text: document.value.text, report: report.value, match: registry.resolve(report.value),
            problems: document.problems + report.problems)
    }

    /// The sample reports and the registry of `content/`.
    static func sampleContent() throws -> (submissions: [Submission], registry: AgencyRegistry) {
        let content = Shared.checkout.appending(path: "content")
        let csv = try String(contentsOf: content.appending(path: "agencies.csv"), encoding: .utf8)
        let registry = RegistryFile.read(csv, path: "content/agencies.csv").value
        let folder = content.appending(path: "reports")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        let submissions = try paths.sorted().map { path in
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            return try submission(text, path: "reports/\(path)", registry: registry)
        }
        return (submissions, registry)
    }

    /// The agencies of `submissions`, with findings by the paths of the reports in which they were made.
    static func agencies(
        _ submissions: [Submission], registry: AgencyRegistry = AgencyRegistry(), findings: [String: [Finding]] = [:]
    ) -> [PortalAgency] {
        AgencyAssembly.assemble(submissions, registry: registry).value.map { agency in
            agency.published(
                agency.reports.map {
                    let found = findings[$0.submission.source.path] ?? []
                    return PublishedReport($0, findings: found, repairs: [], resemblances: [])
                })
        }
    }

    static func site(
        _ submissions: [Submission], registry: AgencyRegistry = AgencyRegistry(),
        settings: SiteSettings = SiteSettings(), findings: [String: [Finding]] = [:]
    ) throws -> Site {
        let agencies = agencies(submissions, registry: registry, findings: findings)
        let portal = Portal(
            settings: settings, agencies: agencies, articles: [], pages: [], rules: Rule.catalogue,
            stamp: "0123456789ab")
        return Site(portal: portal, theme: try theme(settings.language))
    }

    /// The pages of `site` by output path.
    static func pages(of site: Site) -> [String: String] {
        var pages: [String: String] = [:]
        for page in site.pages {
            pages[page.route.outputPath] = String(decoding: site.render(site.filled(page)), as: UTF8.self)
        }
        return pages
    }
}
