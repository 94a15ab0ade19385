import Commentary
import Reports

/// An agency's written answer to a finding, or its correction of a figure.
///
/// It stands beside what it answers, with its date. The reported figure is never overwritten: a corrected value is
/// shown next to it and named as such.
package struct PortalReply: Sendable {
    /// The source file, for messages.
    package let path: String
    package let slug: String
    package let year: Int
    /// What it answers: a rule's finding, a cell, or both.
    package let rule: RuleID?
    package let cell: FigureKey?
    /// The value that the agency gives instead of the reported one, as it wrote it; only with a cell.
    package let corrected: String?
    package let date: ArticleDate
    /// Who answered, when the file says so; else it is the agency.
    package let author: String?
    package let source: String?
    /// Safe to be put into a page as it is.
    package let html: [UInt8]
}
