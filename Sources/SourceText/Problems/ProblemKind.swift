/// One kind of problem: its stable id and what a person needs to know about it.
///
/// Each target declares its kinds as static members in one file and lists them, so that `glasshouse explain ID` can
/// print them. An id is never reused with another meaning.
package struct ProblemKind: Hashable, Sendable {
    package let id: String
    package let severity: Severity
    /// One line: what is wrong in general.
    package let summary: String
    /// A few sentences: why it matters and what Glasshouse does about it.
    package let explanation: String
    /// What the operator can do.
    package let wayOut: String

    package init(
        _ id: String, _ severity: Severity, summary: String, explanation: String, wayOut: String
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.wayOut = wayOut
    }

    package static func == (left: ProblemKind, right: ProblemKind) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
