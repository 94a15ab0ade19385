import SourceText

/// The kinds of problem met in agencies' answers.
extension ProblemKind {
    package static let replyAgency = ProblemKind(
        "reply-agency", .error,
        summary: "A reply names an agency that the portal does not have.",
        explanation:
            "An answer is printed beside the report of the agency that gave it; nobody else's report may carry it.",
        wayOut: "write the agency's id of agencies.csv, or its full name")
    package static let replyReport = ProblemKind(
        "reply-report", .error,
        summary: "A reply names a year for which the agency has no report.",
        explanation: "An answer is about one report.",
        wayOut: "correct the year, or add the report")
    package static let replyRule = ProblemKind(
        "reply-rule", .error,
        summary: "A reply names a rule that does not exist.",
        explanation: "glasshouse explain lists the rules.",
        wayOut: "write the rule's id, such as T3-BALANCE")
    package static let replyCell = ProblemKind(
        "reply-cell", .error,
        summary: "A reply names a cell that does not exist or that the report's form does not have.",
        explanation: "A cell goes by the address that it has on the report's page, behind the sign #.",
        wayOut: "write the cell's key, such as results.granted@total")
    package static let replyCorrection = ProblemKind(
        "reply-correction", .error,
        summary: "A corrected value can't be used.",
        explanation: "A correction gives one number for one cell; the reported figure stays where it is.",
        wayOut: "write digits, with a unit only for money, and name the cell")
    package static let replyNoFinding = ProblemKind(
        "reply-no-finding", .notice,
        summary: "A reply answers a finding that is not there (any more).",
        explanation: "The reply is printed with the report all the same.",
        wayOut: "nothing to do when the report was corrected; otherwise check the rule's id")

    package static let replyKinds: [ProblemKind] = [
        .replyAgency, .replyReport, .replyRule, .replyCell, .replyCorrection, .replyNoFinding,
    ]
}
