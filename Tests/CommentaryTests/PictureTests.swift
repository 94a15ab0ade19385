import Commentary
import SourceText
import TestSupport
import Testing

@Suite struct PictureTests {
    @Test(
        "a picture is looked for in the folder of its file and nowhere else",
        arguments: [
            ("a.png", "x.md", .inside("a.png")), ("a.png", "2021/x.md", .inside("2021/a.png")),
            ("./图/甲 乙.png", "x.md", .inside("图/甲 乙.png")), ("../a.png", "2021/x.md", .outside),
            ("a/../b.png", "x.md", .outside), ("..", "x.md", .outside), (".hidden.png", "x.md", .outside),
            (".git/a.png", "x.md", .outside), ("/etc/a.png", "x.md", .outside), ("a//b.png", "x.md", .outside),
            ("..\\a.png", "x.md", .outside), ("a\\..\\b.png", "x.md", .outside), ("a\u{0}.png", "x.md", .outside),
            ("", "x.md", .outside), ("a/", "x.md", .outside), ("https://b.example/a.png", "x.md", .foreign),
            ("//b.example/a.png", "x.md", .foreign), ("c:a.png", "x.md", .foreign),
            ("a/b:c.png", "x.md", .inside("a/b:c.png")),
        ] as [(String, String, PicturePath)])
    func path(_ destination: String, _ file: String, expected: PicturePath) {
        #expect(PicturePath(destination, in: file) == expected)
    }

    @Test(
        "what a picture is stands in its first bytes",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
            (Array("GIF89a..".utf8), .gif), (Array("GIF87a".utf8), .gif),
            (Array("RIFF\u{1}\u{0}\u{0}\u{0}WEBPVP8 ".utf8), .webp),
            (Array("RIFF....WAVE".utf8), nil), (Array("<svg xmlns=\"http://www.w3.org/2000/svg\">".utf8), nil),
            (Array("<html>".utf8), nil), ([], nil), ([0x89, 0x50, 0x4E, 0x47], nil), (Array("%PDF-1.4".utf8), nil),
        ] as [([UInt8], PictureFormat?)])
    func format(_ bytes: [UInt8], expected: PictureFormat?) {
        #expect(PictureFormat.of(bytes) == expected)
    }

    @Test("a picture's address is the one that is answered, links and pictures in the page itself are not asked for")
    func address() {
        var options = MarkdownOptions(kind: .page)
        options.picture = { destination, path, place in
            destination == "a.png"
                ? LinkAnswer(address: "/pictures/1.png")
                : LinkAnswer(problems: [
                    Problem(.commentaryPictureUnusable, path: path, place: place, met: destination, expected: "")
                ])
        }
        let text =
            "---\ntitle: 页\n---\n字 ![甲](a.png \"题\") [乙](a.png) ![丙](data:image/png;base64,AA==)\n\n![丁](https://b.example/c.png)\n"
        let parsed = Markdown.render(path: "x.md", bytes: Array(text.utf8), options: options)
        let html = String(decoding: parsed.value.html, as: UTF8.self)
        #expect(html.contains("<img src=\"/pictures/1.png\" alt=\"甲\" title=\"题\" />"))
        #expect(html.contains("<a href=\"a.png\">乙</a>") && html.contains("src=\"data:image/png;base64,AA==\""))
        #expect(parsed.value.links.first?.address == "/pictures/1.png")
        #expect(parsed.problems.map(\.message) == ["https://b.example/c.png"])
        #expect(parsed.problems.first?.place == Place(line: 6, column: 1))
    }
}
