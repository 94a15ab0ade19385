import Documents

extension ReportMarks {
    /// The headings and titles of annual reports.
    package static let ofReports = ReportMarks(
        isHeading: { SectionHeading.endsTable($0) }, isTitle: { ReportTitle.isTitle($0) })
}
