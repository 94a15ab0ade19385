import Commentary
import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import TestSupport

/// Articles for tests, over the five sample reports and two agencies of one name.
struct ArticleWorkshop {
    let site: Site
    private let inserts: ArticleInserts

    init(_ language: Language = .chinese) throws {
        let content = try TestPortal.sampleContent()
        let csv = """
            id,name,aliases,region,level,kind,website
            chengguan-a,甲省乙市丙县城关镇人民政府,城关镇,甲省/乙市/丙县/城关镇,township,government,
            chengguan-b,甲省丁市戊县城关镇人民政府,城关镇,甲省/丁市/戊县/城关镇,township,government,
            same-a,甲省丁市辽中区测试局,,甲省/丁市/辽中区,county,department,
            """
        let more = RegistryFile.read(csv, path: "agencies.csv").value
        let registry = AgencyRegistry(agencies: content.registry.agencies + more.agencies)
        var settings = SiteSettings()
        settings.language = language
        site = try TestPortal.site(content.submissions, registry: registry, settings: settings)
        let other = PortalArticle(
            slug: "other", path: "commentary/另一篇.md",
            page: MarkdownPage(frontMatter: FrontMatter(title: "另一篇文章"), html: []))
        inserts = ArticleInserts(site: site, articles: [other])
    }

    func render(file: [UInt8]) -> Parsed<MarkdownPage> {
        let known = Set(site.routes.map { "/" + $0.path })
        let options = MarkdownOptions(kind: .article) { known.contains($0) ? $0 : nil }
        return Markdown.render(path: "x.md", bytes: file, options: inserts.adding(to: options))
    }

    /// Renders a text that begins on line 5.
    func render(_ body: String) -> Parsed<MarkdownPage> {
        render(file: Array("---\ntitle: 题\ndate: 2026-01-01\n---\n\(body)\n".utf8))
    }

    /// The problems as they are printed, one a line, without ways out.
    static func lines(_ problems: [Problem]) -> [String] {
        problems.map { problem in
            let place = problem.place.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(place): \(problem.severity.rawValue): \(problem.message) [\(problem.kind.id)]"
        }
    }
}
