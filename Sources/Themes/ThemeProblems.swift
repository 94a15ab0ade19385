import SourceText

extension ProblemKind {
    package static let themeMissing = ProblemKind(
        "theme-missing", .error, summary: "A theme or one of its files was not found.",
        explanation: "Pages can't be made without the theme that site.yml or another theme names.",
        wayOut: "check the theme's name, and that themes/NAME/theme.yml exists")
    package static let templateMalformed = ProblemKind(
        "template-malformed", .error, summary: "A template can't be read.",
        explanation: "Its tags do not fit together, so no page could be made from it.",
        wayOut: "mend the tag at that place")
    package static let templateUnknownName = ProblemKind(
        "template-unknown-name", .error, summary: "A template asks for a name that its page does not offer.",
        explanation: "It would print nothing, and nobody would notice. The theme page of the manual lists the names.",
        wayOut: "correct the name")
    package static let stringMissing = ProblemKind(
        "string-missing", .error, summary: "An interface string is missing in a language file.",
        explanation: "A page would show a key instead of words.",
        wayOut: "add the key to the theme's i18n file")
    package static let stringUnused = ProblemKind(
        "string-unused", .notice, summary: "A language file has a string that nothing uses.",
        explanation: "It may be misspelt.",
        wayOut: "correct or remove the key")

    package static let themeKinds = [themeMissing, templateMalformed, templateUnknownName, stringMissing, stringUnused]
}
