/// A group heading of table 3, printed once beside the first of its rows.
package enum ApplicationGroup: UInt8, CaseIterable, Hashable, Sendable {
    case denied
    case unable
    case notProcessed
    /// （六）其他处理 as a group exists since the 2021 form; the 2019 form has one row of that name.
    case otherHandling

    package var label: String {
        switch self {
        case .denied: "（三）不予公开"
        case .unable: "（四）无法提供"
        case .notProcessed: "（五）不予处理"
        case .otherHandling: "（六）其他处理"
        }
    }

    package var english: String {
        switch self {
        case .denied: "(3) Denied"
        case .unable: "(4) Unable to provide"
        case .notProcessed: "(5) Not processed"
        case .otherHandling: "(6) Other handling"
        }
    }

    /// The heading over all outcome rows.
    package static let outcomesLabel = "三、本年度办理结果"
    package static let outcomesEnglish = "3. Outcomes this year"
}
