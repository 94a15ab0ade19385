/// What a build changed in one report.
package struct ReportChange: Codable, Equatable, Sendable {
    /// `agency/year`.
    package var report: String
    /// The short name of the agency.
    package var agency: String
    package var kind: Kind
    /// The SHA-256 of the source before and after; one of them `nil` for a new or withdrawn report.
    package var sourceBefore: String?
    package var sourceAfter: String?
    package var cells: [CellChange] = []
    /// Rules that find something now and did not before, and the other way round.
    package var opened: [String] = []
    package var closed: [String] = []

    package enum Kind: String, Codable, Equatable, Sendable {
        case new
        case withdrawn
        /// Another source file for the same agency and year.
        case replaced
        /// The same source, read or audited otherwise by another version of the program, or beside other reports.
        case reread
    }

    package init(report: String, agency: String, kind: Kind) {
        self.report = report
        self.agency = agency
        self.kind = kind
    }

    /// The agency's address and the year.
    package var place: (slug: String, year: Int)? {
        guard let slash = report.lastIndex(of: "/"), let year = Int(report[report.index(after: slash)...]) else {
            return nil
        }
        return (String(report[..<slash]), year)
    }
}
