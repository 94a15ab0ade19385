/// A row of table 3 (收到和处理政府信息公开申请情况).
///
/// The rows of all forms are one kind: a comparison over forms is a lookup, and "not on this form" differs from a blank.
package struct ApplicationRow: FormLine {
    /// Below 64.
    package let number: UInt8
    package let key: String
    package var name: BilingualText
    /// The group whose heading stands beside the row, or `nil`.
    package let group: ApplicationGroup?
    /// Whether the row stands under 三、本年度办理结果.
    package let isOutcome: Bool
    /// Other wordings of the label that were seen in published reports: certain enough to match, worth reporting.
    package let variants: [String]

    package init(
        _ number: UInt8, _ key: String, _ label: String, _ english: String, in group: ApplicationGroup? = nil,
        isOutcome: Bool = true, variants: [String] = []
    ) {
        self.number = number
        self.key = key
        name = .both(label, english).keyed("form.\(key)")
        self.group = group
        self.isOutcome = isOutcome
        self.variants = variants
    }
}

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
