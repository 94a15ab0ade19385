extension ProblemKind {
    package static let privateNumber = ProblemKind(
        "private-number", .warning, summary: "A text holds the number of an identity card or of a mobile phone.",
        explanation: """
            Such a number, in a report, a Markdown file or agencies.csv, may be somebody's own. Its middle digits are hidden on all pages and in all files; the agency's own \
            file and its SHA-256, from which the digits could be guessed, are not published.
            """,
        wayOut:
            "to offer the agency's own file all the same, name it in content/site.yml under publish_private_numbers")
    package static let privateNumberInName = ProblemKind(
        "private-number-in-name", .error,
        summary: "A file's name holds the number of an identity card or of a mobile phone.",
        explanation: """
            The name of a report is published with it, that of an article is its address. The file is left out; all others are \
            published.
            """,
        wayOut: "rename the file or folder")

    package static let privacyKinds = [privateNumber, privateNumberInName]
}

extension PrivateNumber {
    private var words: String {
        switch kind {
        case .identityCard: "an identity-card number"
        case .mobilePhone: "a mobile phone number"
        }
    }

    /// What the operator is told of a file that must not be published under its name; `nil` when there is no number in it.
    ///
    /// The number is hidden in the path too: logs of builds are often public.
    package static func problem(inName location: ContentPath) -> Problem? {
        let numbers = PrivateNumbers.find(inPath: location.name)
        guard let first = numbers.first else { return nil }
        let bytes = Array(location.name.utf8)
        return Problem(
            .privateNumberInName,
            path: location.folder + String(decoding: masking(numbers, in: bytes, sign: .plain), as: UTF8.self),
            met: "\(first.words), \(first.masked(in: bytes)), in its name", expected: "a name without it")
    }

    /// What the operator is told; the number itself is not in it.
    package func problem(in text: ReadingText, path: String) -> Problem {
        return Problem(
            .privateNumber, path: path, place: text.place(at: Int(span.start)),
            met: "\(words), \(masked(in: text.bytes))", expected: "")
    }
}
