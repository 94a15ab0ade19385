import Portals
import Pages
import Reports

/// What a file was taken for, in one line.
struct TakenFile: Sendable {
    let line: String

    init(_ submission: Submission, agency: PortalAgency) {
        let report = submission.report
        let form = report.form.map { ", form of \($0.rawValue)" } ?? ""
        line =
            "\(submission.source.location.shown): \(submission.source.format), \(submission.source.encoding)\(form): "
            + "\(report.year.map(String.init) ?? "?") \(agency.name)"
    }
}
