import FuzzChecks
import Testing

/// The smallest inputs with which fuzzing found that something was wrong, each named for what it was.
@Suite struct MendedInputTests {
    struct Input: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let target: FuzzTarget
        let bytes: [UInt8]

        init(_ what: String, _ target: FuzzTarget, _ text: String) {
            testDescription = "\(target): \(what)"
            self.target = target
            bytes = Array(text.utf8)
        }
    }

    private static let inputs = [
        Input("lines that end at CR were counted, then not found", .registry, "id,name,region\r甲,b,c\r"),
        Input(
            "a combining mark hid a quotation mark from the line that is suggested", .registry,
            "id,name,region\na,\"\"\"\u{301}甲\",乙\n"),
        Input(
            "CommonMark ends lines at CR, and places did not", .commentary,
            "---\ntitle: 题\ndate: 2026-01-01\n---\n甲\r乙\r## 丙\r\r<b>\r[a](b:c\r)"),
        Input("so did the place of a NUL", .commentary, "---\r\u{0}"),
        Input("a combining mark hid a slash in the name of a theme", .settings, "theme: a/\u{301}b\n"),
        Input(
            "an escape of YAML wrote a NUL into the name of a theme", .settings, "theme: \"a\\0b\"\ntitle: \"\\e\"\n"),
        Input("YAML speaks of a line behind the last one", .settings, "tte: a\n中中*"),
    ]

    @Test(arguments: inputs)
    func isMended(_ input: Input) throws {
        let check = try input.target.check()
        #expect(throws: Never.self) { try check(input.bytes) }
    }
}
