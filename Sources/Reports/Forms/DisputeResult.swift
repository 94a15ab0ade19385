/// How a reconsideration or a lawsuit ended: the five columns of each block of table 4.
package enum DisputeResult: UInt8, CaseIterable, Hashable, Sendable {
    case upheld
    case corrected
    case other
    case pending
    case total

    package var key: String {
        switch self {
        case .upheld: "upheld"
        case .corrected: "corrected"
        case .other: "other"
        case .pending: "pending"
        case .total: "total"
        }
    }

    package var label: String {
        switch self {
        case .upheld: "结果维持"
        case .corrected: "结果纠正"
        case .other: "其他结果"
        case .pending: "尚未审结"
        case .total: "总计"
        }
    }

    /// Other wordings of the head that are certain in the head's own place, with all others in theirs.
    package var headSynonyms: [String] {
        switch self {
        case .upheld: ["维持"]
        case .corrected: ["纠正"]
        case .other: ["其他", "其它结果"]
        case .pending: ["未审结"]
        case .total: ["合计"]
        }
    }

    package var english: String {
        switch self {
        case .upheld: "Upheld"
        case .corrected: "Corrected (revoked, changed or found unlawful)"
        case .other: "Other outcome"
        case .pending: "Pending"
        case .total: "Total"
        }
    }
}
