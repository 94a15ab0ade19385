import Testing
import Writing

struct ByteWriterTests {
    @Test(
        "text is escaped scalar by scalar",
        arguments: [
            ("巨源镇 2020", "巨源镇 2020"),
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\"onmouseover='x'&", "&quot;onmouseover=&#39;x&#39;&amp;"),
            // A combining mark after a quotation mark makes one Character of both, which must not hide the mark.
            ("a\"\u{301} onclick=alert(1)", "a&quot;\u{301} onclick=alert(1)"),
            ("<\u{338}b", "&lt;\u{338}b"),
            ("\u{0}\u{1}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("line\nline\ttab", "line\nline\ttab"), ("", ""),
        ]
    )
    func escape(text: String, expected: String) {
        // Compared as bytes: Swift's == calls canonically equal texts equal.
        #expect(ByteWriter.escaped(text) == Array(expected.utf8))
    }

    @Test("numbers of every size and sign are written in full")
    func numbers() {
        var out = ByteWriter()
        for value in [0, 9, 10, -1, Int.max, Int.min] {
            out.number(value)
            out.markup(" ")
        }
        #expect(String(decoding: out.bytes, as: UTF8.self) == "0 9 10 -1 \(Int.max) \(Int.min) ")
    }
}
