/// How much a problem or a finding matters, worst first.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Something was lost or could not be done.
    case error
    /// Something had to be assumed, or is probably wrong.
    case warning
    /// Worth a look.
    case notice
    /// Wording only.
    case info

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .notice: 2
        case .info: 3
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
