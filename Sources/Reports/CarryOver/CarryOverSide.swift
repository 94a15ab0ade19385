/// What one report says of the applications that go from one year into the next.
package enum CarryOverSide: Hashable, Sendable {
    case reported(Int64)
    /// The report has no figure there: its cell is blank, a placeholder, unreadable or absent. Never 0.
    case unknown(Figure.Status)
    /// There is no report for the year.
    case noReport

    init(_ figure: Figure?) {
        guard let figure else {
            self = .noReport
            return
        }
        self = figure.count.map { .reported($0) } ?? .unknown(figure.status)
    }

    package var count: Int64? {
        if case .reported(let count) = self { count } else { nil }
    }
}
