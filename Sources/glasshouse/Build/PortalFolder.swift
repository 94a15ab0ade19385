import Commentary
import Digests
import Glibc
import Portals
import Pages
import Reports
import SourceText
import Storage

/// The content folder of a portal on the disk: what is in it, read but not yet understood.
package struct PortalFolder: Sendable {
    /// The content folder as given, without a slash at its end.
    let path: String

    package init(path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// The file at a path as the operator's disk names it; `nil` for one outside.
    func file(shown: String) -> ContentPath? {
        shown.hasPrefix(path + "/") ? file(String(shown.dropFirst(path.count + 1))) : nil
    }

    /// A file of the folder, by its name there.
    func file(_ name: String) -> ContentPath { ContentPath(name, in: path + "/") }

    /// The largest `site.yml`.
    static let largestSettings = 1 << 20
    /// The largest `agencies.csv`: some three hundred thousand agencies.
    static let largestRegistry = 64 << 20

    /// `site.yml`, or the defaults with a notice.
    func settings() -> Parsed<SiteSettings> {
        let file = path + "/site.yml"
        guard Folder.exists(file) else {
            let problem = Problem(
                .settingsMissing, path: file, met: "no site.yml", expected: "the portal's title, address and language")
            return Parsed(SiteSettings(), problems: [problem])
        }
        do {
            let bytes = try LoadedFile.bytes(at: file, most: Self.largestSettings, followingLinks: false)
            if let offset = UTF8Scan.firstFault(in: bytes) {
                let problem = Problem(
                    .settingMalformed, path: file, place: ReadingText(bytes: bytes).place(at: offset),
                    met: "bytes that are not UTF-8", expected: "text in UTF-8")
                return Parsed(SiteSettings(), problems: [problem])
            }
            return SettingsReader.read(String(decoding: bytes, as: UTF8.self), path: file)
        } catch {
            let problem = Problem(.settingUnreadable, path: file, met: error.reason, expected: "a readable file")
            return Parsed(SiteSettings(), problems: [problem])
        }
    }

    /// `agencies.csv`; without it every report is published under 未确认地区.
    func registry() -> Parsed<AgencyRegistry> {
        let file = path + "/agencies.csv"
        do {
            let bytes = try LoadedFile.bytes(at: file, most: Self.largestRegistry, followingLinks: false)
            let text = PrivateNumberMask.registry(bytes, path: file)
            let registry = RegistryFile.read(text.value, path: file)
            return Parsed(registry.value, problems: text.problems + registry.problems)
        } catch {
            // A list that is there and can't be read must not take all reports from their agencies.
            let problem =
                error.code == ENOENT
                ? error.problem
                : Problem(.registryUnreadable, path: file, met: error.reason, expected: "a readable file")
            return Parsed(AgencyRegistry(), problems: [problem])
        }
    }

    /// The report files, in the order of the bytes of their names.
    func reportPaths() -> Parsed<[ContentPath]> {
        let folder = path + "/reports"
        do {
            let found = try Folder.files(below: folder)
            let reports = found.value.filter { !Self.isStyleSheet($0) }
            return Parsed(reports.map { file("reports/" + $0) }, problems: found.problems)
        } catch {
            let problem = Problem(
                .contentMissing, path: folder, met: "the folder can't be read: \(error.reason)",
                expected: "a folder with the reports")
            return Parsed([], problems: [problem])
        }
    }

    /// Whether a file only says how saved pages look: no report, and none that is missing its reader.
    static func isStyleSheet(_ path: String) -> Bool { path.lowercased().hasSuffix(".css") }

    /// The style sheets among the reports, for the stamp of the build: they say what of a page is seen.
    func styleSheetHashes() -> [(path: String, sha256: String)] {
        let found = (try? Folder.files(below: path + "/reports"))?.value ?? []
        return found.lazy.filter(Self.isStyleSheet).compactMap { name in
            let bytes = try? LoadedFile.bytes(
                at: "\(path)/reports/\(name)", most: LinkedSheets.largest, followingLinks: false)
            return bytes.map { ("reports/" + name, SHA256.hexadecimal(of: $0)) }
        }
    }

    /// The Markdown files of a folder such as `commentary`, with private numbers masked; none when there is no such folder.
    func markdown(in folder: String) -> Parsed<[SourceFile]> {
        guard Folder.exists("\(path)/\(folder)") else { return Parsed([]) }
        var files: [SourceFile] = []
        let found: Parsed<[String]>
        do {
            found = try Folder.files(below: "\(path)/\(folder)")
        } catch {
            return Parsed([], problems: [error.problem])
        }
        var problems = found.problems
        for name in found.value where name.hasSuffix(".md") {
            let file = ContentPath(name, in: "\(path)/\(folder)/")
            if let problem = PrivateNumber.problem(inName: file) {
                problems.append(problem)
                continue
            }
            do {
                let source = PrivateNumberMask.markdown(
                    try LoadedFile.source(at: file, most: Markdown.largestFile, followingLinks: false))
                files.append(source.value)
                problems += source.problems
            } catch {
                problems.append(
                    error.code == EFBIG
                        ? Problem(.commentaryTooLarge, path: file.shown, met: error.reason, expected: "a shorter file")
                        : error.problem)
            }
        }
        return Parsed(files, problems: problems)
    }
}
