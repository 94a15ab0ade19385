import Documents
import Ink

extension ReportMarks {
    /// The headings, titles and row labels of annual reports.
    package static let ofReports = ReportMarks(
        isHeading: { SectionHeading.endsTable($0) }, isTitle: { ReportTitle.isTitle($0) },
        isLabel: { text in
            let core = LabelCore.of(text)
            return FormLabels.statutory.applicationRows.exactMatch(core) != nil
                || FormLabels.statutory.proactiveRows.exactMatch(core) != nil
        })
}
