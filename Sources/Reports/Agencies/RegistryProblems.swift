import SourceText

extension ProblemKind {
    package static let registryUnreadable = ProblemKind(
        "registry-unreadable", .error, summary: "The list of agencies can't be used.",
        explanation: """
            agencies.csv decides who published a report. Without it, or without its columns id, name and region, every \
            report would be published under 未确认地区.
            """,
        wayOut: "mend the first lines of content/agencies.csv: id,name,aliases,region,level,kind,website")
    package static let registryUnknownColumn = ProblemKind(
        "registry-unknown-column", .warning, summary: "The list of agencies has a column that nobody reads.",
        explanation: "A misspelt column would silently lose what stands in it, so unknown columns are named.",
        wayOut: "rename or remove the column")
    package static let registryBadLine = ProblemKind(
        "registry-bad-line", .error, summary: "A line of the list of agencies can't be used.",
        explanation: "The agency of that line is left out; its reports are published under 未确认地区.",
        wayOut: "mend the line")
    package static let registryBadValue = ProblemKind(
        "registry-bad-value", .error, summary: "A value in the list of agencies can't be used.",
        explanation: "The value is left out; the agency and its reports are published without it.",
        wayOut: "mend the value")
    package static let registryDuplicate = ProblemKind(
        "registry-duplicate", .error, summary: "Two lines of the list of agencies have the same id.",
        explanation: "An id is an agency's address for ever, so the first line keeps it and the second is left out.",
        wayOut: "give the second agency an id of its own, or remove the line")

    package static let registryKinds = [
        registryUnreadable, registryUnknownColumn, registryBadLine, registryBadValue,
        registryDuplicate,
    ]
}
