import Publishing
import Reports
import SourceText

/// The content folder of a portal on the disk: what is in it, read but not yet understood.
struct PortalFolder: Sendable {
    /// The content folder as given, without a slash at its end.
    let path: String

    init(path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// What stands before the path of a content file in problems.
    var prefix: String { path + "/" }

    /// `site.yml`, or the defaults with a notice.
    func settings() -> Parsed<SiteSettings> {
        let file = path + "/site.yml"
        guard Folder.exists(file) else {
            let problem = Problem(
                .settingsMissing, path: file, met: "no site.yml", expected: "the portal's title, address and language")
            return Parsed(SiteSettings(), problems: [problem])
        }
        do {
            return SettingsReader.read(String(decoding: try LoadedFile.bytes(at: file), as: UTF8.self), path: file)
        } catch {
            return Parsed(SiteSettings(), problems: [error.problem])
        }
    }

    /// `agencies.csv`; without it every report is published under 未确认地区.
    func registry() -> Parsed<AgencyRegistry> {
        let file = path + "/agencies.csv"
        do {
            return RegistryFile.read(String(decoding: try LoadedFile.bytes(at: file), as: UTF8.self), path: file)
        } catch {
            return Parsed(AgencyRegistry(), problems: [error.problem])
        }
    }

    /// The paths of the report files, relative to the content folder, in the order of their bytes.
    func reportPaths() -> Parsed<[String]> {
        let folder = path + "/reports"
        do {
            let found = try Folder.files(below: folder)
            return Parsed(found.value.map { "reports/" + $0 }, problems: found.problems)
        } catch {
            let problem = Problem(
                .contentMissing, path: folder, met: "the folder can't be read: \(error.reason)",
                expected: "a folder with the reports")
            return Parsed([], problems: [problem])
        }
    }

    /// The Markdown files of a folder such as `commentary`; none when there is no such folder.
    func markdown(in folder: String) -> Parsed<[SourceFile]> {
        guard Folder.exists("\(path)/\(folder)") else { return Parsed([]) }
        var files: [SourceFile] = []
        var problems: [Problem] = []
        do {
            let found = try Folder.files(below: "\(path)/\(folder)")
            problems += found.problems
            for name in found.value where name.hasSuffix(".md") {
                files.append(try LoadedFile.source(at: "\(path)/\(folder)/\(name)", name: "\(path)/\(folder)/\(name)"))
            }
        } catch {
            problems.append(error.problem)
        }
        return Parsed(files, problems: problems)
    }
}
