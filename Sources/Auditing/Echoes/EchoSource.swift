import Reports
import SourceText

/// A text that takes part in the comparison of all reports: whose it is, and where its prose stands.
package struct EchoSource: Sendable {
    package let report: ReportReference
    package let text: ReadingText
    /// The paragraphs of the document outside tables, in runs that no table interrupts.
    package let prose: [[ByteSpan]]

    package init(report: ReportReference, text: ReadingText, prose: [[ByteSpan]]) {
        self.report = report
        self.text = text
        self.prose = prose
    }

    package var print: EchoPrint { EchoPrint(EchoText(prose, of: text)) }
}
