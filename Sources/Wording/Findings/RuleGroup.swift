import Auditing

extension Rule.Group {
    package var phrase: Phrase {
        switch self {
        case .proactive: .groupProactive
        case .applications: .groupApplications
        case .disputes: .groupDisputes
        case .years: .groupYears
        case .prose: .groupProse
        case .dates: .groupDates
        case .shape: .groupShape
        case .wording: .groupWording
        }
    }
}
