import Reports

/// How something of the site is cited: whose it is, what it is called, which version, and where it stands for ever.
///
/// The day on which somebody reads it is theirs: it stands as a blank that a script fills in.
struct Citation {
    let author: String
    let title: String
    /// `R/OL` for a report, `DS/OL` for a data set (GB/T 7714, table B).
    let mark: String
    let date: CalendarDate?
    /// What tells the version: the stamp of the build, and the SHA-256 of the source of a report.
    let build: String
    var sha256: String?
    let site: String

    /// GB/T 7714—2015, up to the day of reading and behind it, up to the address.
    var chinese: (start: String, end: String) {
        let published = date.map { "(\($0.iso))" } ?? ""
        let version = "构建 \(build)" + (sha256.map { ", SHA-256 \($0)" } ?? "")
        return ("\(author). \(title)[\(mark)]. \(site), \(version). \(published)[", "]. ")
    }

    /// APA, 7th edition, up to the address.
    var american: String {
        let published = date.map { "(\($0.year), \(Self.months[$0.month - 1]) \($0.day))" } ?? "(n.d.)"
        let version = "build \(build)" + (sha256.map { "; SHA-256 \($0)" } ?? "")
        return
            "\(author). \(published). \(title) (\(version)) [\(mark.hasPrefix("DS") ? "Data set" : "Report")]. \(site). "
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
