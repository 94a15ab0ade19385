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

    @Test(
        "how large a picture is stands in its head; half a head says nothing",
        arguments: [
            (
                .png,
                [
                    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0xB0,
                    0, 0, 2, 0x76,
                ], 1200, 630
            ),
            (.gif, Array("GIF89a".utf8) + [3, 1, 4, 0], 259, 4),
            (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0, 2, 1], 513, 256),
            (.webp, Array("RIFF....WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0], 800, 600),
            (.webp, Array("RIFF....WEBPVP8L".utf8) + [9, 0, 0, 0, 0x2F, 0x1F, 0xC3, 0x95, 0, 0, 0, 0, 0, 0], 800, 600),
            (.webp, Array("RIFF....WEBPVP8 ".utf8) + [9, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x20, 3, 0x58, 2], 800, 600),
        ] as [(PictureFormat, [UInt8], Int, Int)])
    func size(_ format: PictureFormat, _ bytes: [UInt8], width: Int, height: Int) {
        #expect(PictureFormat.of(bytes) == format)
        #expect(PictureSize.of(bytes, format) == PictureSize(width: width, height: height))
        for length in 0..<bytes.count { #expect(PictureSize.of(Array(bytes[..<length]), format) == nil) }
    }

    @Test("a picture of nothing, or of more points than a telephone holds, is none")
    func sizes() {
        #expect(PictureSize.of(Array("GIF89a".utf8) + [0, 0, 4, 0], .gif) == nil)
        #expect(!PictureSize(width: 8_000, height: 5_000).isTooLarge)
        #expect(PictureSize(width: 8_001, height: 5_000).isTooLarge)
        #expect(PictureSize(width: Int(UInt32.max), height: Int(UInt32.max)).isTooLarge)
        #expect(PictureSize.of([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9, 3], .jpeg) == nil)
    }

    @Test("a picture's address is the one that is answered, links and pictures in the page itself are not asked for")
    func address() {
        var options = MarkdownOptions(kind: .page)
        options.picture = { destination, path, place in
            destination == "a.png"
                ? LinkAnswer(address: "/pictures/1.png", size: PictureSize(width: 30, height: 20))
                : LinkAnswer(problems: [
                    Problem(.commentaryPictureUnusable, path: path, place: place, met: destination, expected: "")
                ])
        }
        let text =
            "---\ntitle: 页\n---\n字 ![甲](a.png \"题\") [乙](a.png) ![丙](data:image/png;base64,AA==)\n\n![丁](https://b.example/c.png)\n"
        let parsed = Markdown.render(path: "x.md", bytes: Array(text.utf8), options: options)
        let html = String(decoding: parsed.value.html, as: UTF8.self)
        #expect(html.contains("<img src=\"/pictures/1.png\" width=\"30\" height=\"20\" alt=\"甲\" title=\"题\" />"))
        #expect(html.contains("<a href=\"a.png\">乙</a>") && html.contains("src=\"data:image/png;base64,AA==\""))
        #expect(parsed.value.links.first?.address == "/pictures/1.png")
        #expect(parsed.problems.map(\.message) == ["https://b.example/c.png"])
        #expect(parsed.problems.first?.place == Place(line: 6, column: 1))
    }
}
