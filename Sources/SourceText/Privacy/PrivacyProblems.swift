extension ProblemKind {
    package static let privateNumber = ProblemKind(
        "private-number", .warning, summary: "A text holds the number of an identity card or of a mobile phone.",
        explanation: """
            Such a number may be somebody's own. Its middle digits are hidden on all pages and in all files; the agency's own \
            file and its SHA-256, from which the digits could be guessed, are not published.
            """,
        wayOut:
            "to offer the agency's own file all the same, name it in content/site.yml under publish_private_numbers")

    package static let privacyKinds = [privateNumber]
}

extension PrivateNumber {
    /// What the operator is told; the number itself is not in it.
    package func problem(in text: ReadingText, path: String) -> Problem {
        let words =
            switch kind {
            case .identityCard: "an identity-card number"
            case .mobilePhone: "a mobile phone number"
            }
        return Problem(
            .privateNumber, path: path, place: text.place(at: Int(span.start)),
            met: "\(words), \(masked(in: text.bytes))", expected: "")
    }
}
