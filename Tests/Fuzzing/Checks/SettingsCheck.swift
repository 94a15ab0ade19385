import Portals
import Pages
import SourceText

/// Reads a file as `site.yml`.
package struct SettingsCheck: Sendable {
    private let path = "site.yml"

    package init() {}

    package func run(_ bytes: [UInt8]) throws(Fault) {
        let text = String(decoding: bytes, as: UTF8.self)
        let read = SettingsReader.read(text, path: path)
        try Fault.unless(SettingsReader.read(text, path: path) == read, "reading twice gives two settings")
        try PlaceCheck(text: ReadingText(text)).holds(read.problems, of: path)
        let settings = read.value
        try Fault.unless(
            settings.basePath.hasPrefix("/") && settings.basePath.hasSuffix("/"), "the base \(settings.basePath)")
        try Fault.unless(
            settings.base.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>'\\".utf8.contains($0) },
            "the base \(settings.base) can't stand in an attribute")
        if let address = settings.canonical("/x") {
            try Fault.unless(
                address.hasPrefix("http") && address.hasSuffix("/x"), "the canonical address \(address)")
        }
        let theme = settings.theme
        try Fault.unless(
            !theme.isEmpty && !theme.utf8.contains { "/\0".utf8.contains($0) } && theme.utf8.first != UInt8(ascii: "."),
            "the theme \(theme) leads out of themes/")
        for value in [settings.title, settings.subtitle, settings.contact, settings.licence] {
            let isText = value.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
            try Fault.unless(isText, "a control character in \(value)")
        }
        for released in settings.publishPrivateNumbers {
            try Fault.unless(released.path.hasPrefix("reports/"), "the report \(released.path)")
        }
    }
}
