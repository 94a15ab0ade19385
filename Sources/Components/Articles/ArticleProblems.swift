import SourceText

/// The kinds of problem met in what an article says of reports.
extension ProblemKind {
    package static let articleFigure = ProblemKind(
        "article-figure", .error,
        summary: "A figure of an article can't be understood.",
        explanation: """
            A figure is written {{ AGENCY YEAR KEY }}, or {{ sum SCOPE YEAR KEY }} with sum, median or count and the scopes \
            region:, level: and kind:. Behind = stands the value that the article relies on.
            """,
        wayOut: "write it as {{ 巨源镇 2020 applications.new@total = 2 }}")
    package static let articleAgency = ProblemKind(
        "article-agency", .error,
        summary: "An article names an agency that the portal does not have.",
        explanation: "Agencies go by their id, their name, or an alias of agencies.csv.",
        wayOut: "correct the name, or add it to the agency's aliases")
    package static let articleAgencyAmbiguous = ProblemKind(
        "article-agency-ambiguous", .error,
        summary: "An article uses a name that several agencies have.",
        explanation: "Nothing is chosen: the figure would be another agency's.",
        wayOut: "write the full name or the id")
    package static let articleScope = ProblemKind(
        "article-scope", .error,
        summary: "An article names a region, level or kind that the portal does not have.",
        explanation: "region: takes the name of a region or its path, level: and kind: the words of agencies.csv.",
        wayOut: "correct it, for example region:沈阳市/辽中区, level:township or kind:department")
    package static let articleReport = ProblemKind(
        "article-report", .error,
        summary: "An article speaks of a report that the portal does not have.",
        explanation: "A figure comes from the agency's report for that year.",
        wayOut: "correct the year, or add the report")
    package static let articleKey = ProblemKind(
        "article-key", .error,
        summary: "An article names a cell or indicator that does not exist.",
        explanation: "Cells go by the address on a report's page (behind #), indicators by the one in /indicators/.",
        wayOut: "correct the key")
    package static let articleNoNumber = ProblemKind(
        "article-no-number", .error,
        summary: "An article prints a figure that the report does not state.",
        explanation: "A blank is not 0, and a sign in a cell is no number: nothing can stand in the sentence for it.",
        wayOut: "say in words what the report leaves open")
    package static let articleAssertion = ProblemKind(
        "article-assertion", .error,
        summary: "An article relies on a value that the data does not have.",
        explanation: "The editor wrote down the value behind =; the article is wrong, or the data has changed.",
        wayOut: "read the cell, then correct the value and the sentence")
    package static let articleBlockKey = ProblemKind(
        "article-block-key", .error,
        summary: "A block has a key that nobody reads, or lacks one.",
        explanation:
            "table: agencies, years, indicators, caption; chart: kind and the same; finding: agency, year, rule; quote: agency, year, lines or begins.",
        wayOut: "correct the key")
    package static let articleBlockValue = ProblemKind(
        "article-block-value", .error,
        summary: "A value of a block can't be used.",
        explanation: "Years are four digits or a range such as 2019-2021; lists are short enough to be read.",
        wayOut: "correct the value")
    package static let articleFinding = ProblemKind(
        "article-finding", .error,
        summary: "An article shows a finding that the report does not have.",
        explanation: "The audit found nothing by that rule in that report, now.",
        wayOut: "correct the rule, or take the block out")
    package static let articleQuote = ProblemKind(
        "article-quote", .error,
        summary: "An article quotes words that the report does not have.",
        explanation: "A quotation is taken from the report's text and never typed.",
        wayOut: "give the lines of the source text, or the first words exactly as they stand there")
    package static let articleLink = ProblemKind(
        "article-link", .error,
        summary: "A link of an article names something that the portal does not have.",
        explanation: "agency:, report:, rule:, indicator:, region: and commentary: lead to pages of the site.",
        wayOut: "correct the name")
    package static let articleFigureChanged = ProblemKind(
        "article-figure-changed", .warning,
        summary: "A figure that an article prints has changed since the last build.",
        explanation: "The figure itself is up to date; the sentence around it may not be.",
        wayOut: "read the sentence again")

    /// Every kind of articles.
    package static let articleKinds: [ProblemKind] = [
        .articleFigure, .articleAgency, .articleAgencyAmbiguous, .articleScope, .articleReport, .articleKey,
        .articleNoNumber, .articleAssertion, .articleBlockKey, .articleBlockValue, .articleFinding, .articleQuote,
        .articleLink, .articleFigureChanged,
    ]
}
