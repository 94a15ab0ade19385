/// Another file that is a report of the same agency for the same year: what is compared with the one shown.
package struct ReportVersion: Sendable {
    /// As in its source record.
    package let path: String
    package let report: Report

    package init(path: String, report: Report) {
        self.path = path
        self.report = report
    }
}
