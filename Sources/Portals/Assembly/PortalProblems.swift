import SourceText

extension ProblemKind {
    package static let agencyUnresolved = ProblemKind(
        "agency-unresolved", .warning, summary: "The list of agencies does not know who published a report.",
        explanation: """
            Only agencies.csv decides who an agency is: many towns share a name. The report is published under 未确认地区 \
            until a line of the list has the name that the report gives itself.
            """,
        wayOut: "add the agency, or the name as an alias of one, to content/agencies.csv")
    package static let agencyAmbiguous = ProblemKind(
        "agency-ambiguous", .warning, summary: "A report gives itself a name that several agencies have.",
        explanation: "None of them is chosen; the report is published under 未确认地区.",
        wayOut: "take the shared alias from all but one agency, or add the fuller name that the report signs with")
    package static let reportDuplicate = ProblemKind(
        "report-duplicate", .warning, summary: "Two files are reports of one agency for one year.",
        explanation: """
            The first by path is shown. The text and the file of the other are published beside it, and cells in which they \
            differ are listed on the report's page (rule X-REVISION).
            """,
        wayOut:
            "nothing to do when both are versions of one report; otherwise mend the title of one, or remove the file that is none"
    )
    package static let routeCollision = ProblemKind(
        "route-collision", .error, summary: "Two pages claim the same address.",
        explanation: "Nothing is written, because one page would silently replace the other.",
        wayOut: "rename one of the two sources")
    package static let deadLink = ProblemKind(
        "dead-link", .error, summary: "A link leads to a page or anchor that the site does not have.",
        explanation: "Every link inside the site is checked before the site is published.",
        wayOut: "mend the link, or the theme's template that makes it")

    package static let portalKinds = [agencyUnresolved, agencyAmbiguous, reportDuplicate, routeCollision, deadLink]
}
