import Reports
import SourceText
import Yams

/// Reads `site.yml`. Unknown keys are errors that name the nearest known one: a misspelt key would be silently ignored.
package enum SettingsReader {
    package static let keys = [
        "title", "subtitle", "base", "language", "theme", "contact", "licence", "publish_private_numbers",
    ]

    package static func read(_ text: String, path: String) -> Parsed<SiteSettings> {
        var settings = SiteSettings()
        var problems: [Problem] = []
        for field in YAMLFields.read(text, path: path, problems: &problems) {
            guard keys.contains(field.key) else {
                let nearest = NearestName.of(field.key, in: keys).map { "; did you mean \"\($0)\"?" } ?? ""
                problems.append(
                    Problem(
                        .settingUnknown, path: path, place: field.place, met: "the key \"\(field.key)\"\(nearest)",
                        expected: "one of \(keys.joined(separator: ", "))"))
                continue
            }
            if field.key == "publish_private_numbers" {
                let reports = field.node.sequence?.map { node in
                    ReleasedReport(
                        path: node.scalar?.string ?? "",
                        place: node.mark.map { Place(line: $0.line, column: $0.column) })
                }
                if let reports, reports.allSatisfy({ $0.path.hasPrefix("reports/") }) {
                    settings.publishPrivateNumbers = reports
                } else {
                    problems.append(
                        Problem(
                            .settingInvalid, path: path, place: field.place, met: "\(field.key): something else",
                            expected: "a list of paths such as [reports/2023/report.docx]"))
                }
                continue
            }
            guard let value = field.node.scalar?.string else {
                problems.append(
                    Problem(
                        .settingInvalid, path: path, place: field.place, met: "\(field.key): a list or a map",
                        expected: "one text"))
                continue
            }
            // YAML's escapes can write a NUL, which would end a path and stand in every page.
            let isText = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
            if let expected = isText ? set(field.key, value, &settings) : "text without control characters" {
                problems.append(
                    Problem(
                        .settingInvalid, path: path, place: field.place, met: "\(field.key): \"\(value)\"",
                        expected: expected))
            }
        }
        return Parsed(settings, problems: problems)
    }

    /// Sets one key; what should have stood there when the value is not possible.
    private static func set(_ key: String, _ value: String, _ settings: inout SiteSettings) -> String? {
        switch key {
        case "title": settings.title = value
        case "subtitle": settings.subtitle = value
        case "contact": settings.contact = value
        case "licence": settings.licence = value
        case "theme":
            // By bytes: a combining mark behind a slash must not hide it.
            guard let first = value.utf8.first, first != UInt8(ascii: "."), !value.utf8.contains(UInt8(ascii: "/"))
            else {
                return "the name of a folder in themes/"
            }
            settings.theme = value
        case "language":
            guard let language = Language(tag: value) else {
                return "a language tag such as \(Language.chinese.tag) or \(Language.english.tag)"
            }
            settings.language = language
        default:
            let isAddress = value.hasPrefix("/") || value.hasPrefix("https://") || value.hasPrefix("http://")
            let isClean = value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>\\?#".utf8.contains($0) }
            guard isAddress, isClean, !value.dropFirst(8).contains("//"), !value.hasPrefix("//") else {
                return "a path such as /portal/ or an address such as https://example.org/portal/"
            }
            settings.base = value.hasSuffix("/") ? value : value + "/"
        }
        return nil
    }
}
