import SourceText

extension ProblemKind {
    package static let settingMalformed = ProblemKind(
        "setting-malformed", .error, summary: "A settings file is not valid YAML.",
        explanation: "Nothing in the file can be trusted, so the build stops.",
        wayOut: "mend the line; every line has the form key: value")
    package static let settingUnreadable = ProblemKind(
        "setting-unreadable", .error, summary: "A settings file can't be read.",
        explanation: "The build stops, because the defaults would surprise. A symbolic link is not followed.",
        wayOut: "put a regular, readable file of at most 1 MB in its place")
    package static let settingUnknown = ProblemKind(
        "setting-unknown", .error, summary: "A settings file has a key that nobody knows.",
        explanation: "A misspelt key would be ignored in silence, so unknown keys stop the build.",
        wayOut: "correct or remove the key")
    package static let settingInvalid = ProblemKind(
        "setting-invalid", .error, summary: "A settings file gives a key an impossible value.",
        explanation: "The build stops, because the default would surprise.",
        wayOut: "correct the value")
    package static let settingWithoutEffect = ProblemKind(
        "setting-without-effect", .warning, summary: "A settings file speaks of a report that is not there.",
        explanation: "What it decides about that report has no effect. A misspelt path would be ignored in silence.",
        wayOut: "correct the path, or remove it when the report is gone")
    package static let settingsMissing = ProblemKind(
        "settings-missing", .notice, summary: "The portal has no site.yml.",
        explanation: "Defaults are used for title, address, language and theme.",
        wayOut: "write content/site.yml with at least a title")

    package static let settingKinds = [
        settingMalformed, settingUnreadable, settingUnknown, settingInvalid, settingWithoutEffect, settingsMissing,
    ]
}
