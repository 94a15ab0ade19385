/// The rows of table 2 (主动公开政府信息情况) of both forms.
///
/// Row labels are unique in the whole table, so a row can be told without its block.
package enum ProactiveRow: UInt8, CaseIterable, Hashable, Sendable {
    case regulations
    case normativeDocuments
    case licensing
    case otherServices
    case penalties
    case coercion
    case fees
    case procurement

    package var key: String {
        switch self {
        case .regulations: "proactive.regulations"
        case .normativeDocuments: "proactive.normative_documents"
        case .licensing: "proactive.licensing"
        case .otherServices: "proactive.other_services"
        case .penalties: "proactive.penalties"
        case .coercion: "proactive.coercion"
        case .fees: "proactive.fees"
        case .procurement: "proactive.procurement"
        }
    }

    /// The official label on `form`.
    package func label(on form: Form) -> String {
        switch self {
        case .regulations: "规章"
        case .normativeDocuments: form == .form2021 ? "行政规范性文件" : "规范性文件"
        case .licensing: "行政许可"
        case .otherServices: "其他对外管理服务事项"
        case .penalties: "行政处罚"
        case .coercion: "行政强制"
        case .fees: "行政事业性收费"
        case .procurement: "政府集中采购"
        }
    }

    package var english: String {
        switch self {
        case .regulations: "Regulations (government rules)"
        case .normativeDocuments: "Normative documents"
        case .licensing: "Administrative licensing"
        case .otherServices: "Other external administration and service matters"
        case .penalties: "Administrative penalties"
        case .coercion: "Administrative coercion"
        case .fees: "Administrative and institutional fees"
        case .procurement: "Centralized government procurement"
        }
    }

    /// Every label under which the row was seen, official ones first.
    package var labels: [String] {
        switch self {
        case .normativeDocuments: ["规范性文件", "行政规范性文件"]
        default: [label(on: .form2019)]
        }
    }
}
