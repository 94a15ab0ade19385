import SourceText

/// Where the front matter of a file ends and its text begins.
struct FrontMatterLines: Equatable {
    /// The lines between the two `---`, counted in the file; `nil` when there is no front matter that could be read.
    let yaml: Range<Int>?
    /// The first line of the text.
    let bodyStart: Int

    static func find(in text: ReadingText, path: String) -> Parsed<FrontMatterLines> {
        guard isFence(text, 1) else {
            let problem = Problem(
                .commentaryFrontMatterMissing, path: path, place: Place(line: 1, column: 1),
                met: "a file that does not begin with ---", expected: "front matter"
            )
            return Parsed(FrontMatterLines(yaml: nil, bodyStart: 1), problems: [problem])
        }
        for line in 2..<max(2, text.lineCount + 1) where isFence(text, line) {
            return Parsed(FrontMatterLines(yaml: 2..<line, bodyStart: line + 1))
        }
        let problem = Problem(
            .commentaryFrontMatterOpen, path: path, place: Place(line: 1, column: 1),
            met: "front matter not closed", expected: "a second line ---"
        )
        // Nothing of the file is text for certain, so none of it is printed.
        return Parsed(FrontMatterLines(yaml: nil, bodyStart: text.lineCount + 1), problems: [problem])
    }

    private static func isFence(_ text: ReadingText, _ line: Int) -> Bool {
        guard let span = text.line(line) else { return false }
        var bytes = text.bytes[span.range]
        while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
        return bytes.elementsEqual("---".utf8)
    }
}
