import Reports

/// How something of the site is cited: whose it is, what it is called, which version, and where it stands for ever.
///
/// The day on which somebody reads it is theirs: it stands as a blank that a script fills in.
package struct Citation {
    package let author: String
    package let title: String
    /// `R/OL` for a report, `DS/OL` for a data set (GB/T 7714, table B).
    package let mark: String
    package let date: CalendarDate?
    package let version: Version
    package let site: String

    /// What tells the version of the thing cited.
    package enum Version {
        /// A report, by the SHA-256 of its record (its start) and that of its source.
        ///
        /// The build stands there only once a script has asked for it: it is another one after every change
        /// anywhere, and a page that names it would be another page for nothing.
        case report(record: String, source: String)
        /// The whole site, by the stamp of its build.
        case site(build: String)
    }

    /// A citation without the address: what stands before and behind the gap that the build is written into, and,
    /// behind the day of reading, its end.
    package struct Words {
        package let start: String
        /// What stands before the build's stamp.
        package let build: String
        package let middle: String
        package var end = ""
    }

    /// GB/T 7714—2015.
    package var chinese: Words {
        let published = date.map { "(\($0.iso))" } ?? ""
        let parts = self.parts(record: "版本", build: "构建", separator: ", ")
        return Words(
            start: "\(author). \(title)[\(mark)]. \(site), \(parts.before)", build: parts.build,
            middle: "\(parts.behind). \(published)[", end: "]. ")
    }

    /// APA, 7th edition.
    var american: Words {
        let published = date.map { "(\($0.year), \(Self.months[$0.month - 1]) \($0.day))" } ?? "(n.d.)"
        let parts = self.parts(record: "version", build: "build", separator: "; ")
        return Words(
            start: "\(author). \(published). \(title) (\(parts.before)", build: parts.build,
            middle: "\(parts.behind)) [\(mark.hasPrefix("DS") ? "Data set" : "Report")]. \(site). ")
    }

    private func parts(record: String, build: String, separator: String) -> (
        before: String, build: String, behind: String
    ) {
        switch version {
        case .site(let stamp): ("\(build) \(stamp)", "", "")
        case .report(let hash, let source):
            (
                hash.isEmpty ? "" : "\(record) \(hash)", (hash.isEmpty ? "" : separator) + build + " ",
                source.isEmpty ? "" : "\(separator)SHA-256 \(source)"
            )
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
