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

/// The sample portal of the checkout, audited, for articles to take figures from.
enum SampleSite {
    static func read() throws -> Site {
        let checkout = Shared.checkout
        let csv = try Data(contentsOf: checkout.appending(path: "content/agencies.csv"))
        let registry = RegistryFile.read(String(decoding: csv, as: UTF8.self), path: "agencies.csv").value
        let folder = checkout.appending(path: "content/reports")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        let submissions = try paths.sorted().map { path in
            try submission([UInt8](Data(contentsOf: folder.appending(path: path))), "reports/" + path, registry)
        }
        let filed = AgencyAssembly.assemble(submissions, registry: registry).value
        let agencies = filed.map { agency in
            agency.published(
                agency.reports.map {
                    let evidence = Evidence(
                        $0.submission.report, level: agency.agency?.level, kind: agency.agency?.kind)
                    return PublishedReport($0, findings: Audit.run(evidence).findings, repairs: [], resemblances: [])
                })
        }
        let settings = SiteSettings()
        let portal = Portal(
            settings: settings, agencies: agencies, articles: [], pages: [], rules: Rule.catalogue, stamp: "0")
        return Site(portal: portal, theme: try theme(settings.language, in: checkout.appending(path: "themes/default")))
    }

    /// The theme of the checkout does not load.
    private struct Unusable: Error {
        let problems: [Problem]
    }

    private static func submission(
        _ bytes: [UInt8], _ path: String, _ registry: AgencyRegistry
    ) throws -> Submission {
        let read = try ReadFile(bytes, path: path)
        let match = registry.resolve(read.report)
        let source = SourceRecord(
            path: path, format: read.document.format.rawValue, sha256: "", byteCount: bytes.count,
            encoding: read.document.encoding)
        return Submission(
            source: source, text: read.document.text, prose: read.document.prose, report: read.report, match: match,
            problems: read.problems)
    }

    private static func theme(_ language: Language, in folder: URL) throws -> Theme {
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !path.hasPrefix(".") {
            let url = folder.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[path] = [UInt8](try Data(contentsOf: url))
        }
        let layer = ThemeFiles.Layer(folder: "themes/default", files: files)
        let parsed = PageKinds.theme(ThemeFiles(layers: [layer]), language: language)
        guard let theme = parsed.value else { throw Unusable(problems: parsed.problems) }
        return theme
    }
}
