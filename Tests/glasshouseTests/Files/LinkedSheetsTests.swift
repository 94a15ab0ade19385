import Foundation
import SourceText
import Storage
import TestSupport
import Testing

import glasshouse

/// Style sheets lying beside a page are read from its own folder tree and from nowhere else.
@Suite struct LinkedSheetsTests {
    @Test func onlyWhatLiesBelowTheFolderIsRead() throws {
        let folder = try TemporaryFolder()
        let root = folder.url.appending(path: "reports")
        try FileManager.default.createDirectory(
            at: root.appending(path: "p/x files"), withIntermediateDirectories: true)
        for name in ["out.css", "reports/up.css", "reports/p/a.css", "reports/p/x files/b.css"] {
            try Data(name.utf8).write(to: folder.url.appending(path: name))
        }
        try FileManager.default.createSymbolicLink(
            at: root.appending(path: "p/link.css"), withDestinationURL: folder.url.appending(path: "out.css"))
        let hrefs = [
            "a.css", "./x%20files/b.css?v=1", "../up.css", "../../out.css", "link.css", "/etc/passwd", "missing.css",
            "http://example.invalid/a.css", "%2e%2e/%2e%2e/out.css", "x%00.css", "",
        ]
        let page = root.path + "/p/a.html"
        let below = LinkedSheets(root: root.path).load(hrefs, beside: page)
        #expect(Set(below.keys) == ["a.css", "./x%20files/b.css?v=1", "../up.css"])
        #expect(Set(LinkedSheets().load(hrefs, beside: page).keys) == ["a.css", "./x%20files/b.css?v=1"])
    }

    @Test func aSheetBesideAPageHidesWhatItHides() throws {
        let folder = try TemporaryFolder()
        let page = "<html><link rel=stylesheet href=a.css><table><tr><td>x<td><b>9</b>3</table>"
        let path = folder.url.path + "/a.html"
        let file = SourceFile(path: path, bytes: Array(page.utf8), sha256: "")
        func text() throws -> String {
            String(
                decoding: try FileConversion.document(of: file, sheets: LinkedSheets()).value.text.bytes, as: UTF8.self)
        }
        #expect(try text().contains("93"))
        try Data("b{display:none}".utf8).write(to: folder.url.appending(path: "a.css"))
        #expect(try !text().contains("93"))
    }
}
