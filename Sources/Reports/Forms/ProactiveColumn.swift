/// The value columns of table 2 of both forms.
package enum ProactiveColumn: UInt8, CaseIterable, Hashable, Sendable {
    case made
    case published
    case totalPublic
    case itemsPrevious
    case itemsDelta
    case decisions
    case procurementProjects
    case procurementAmount
    case issued
    case repealed
    case inForce
    case feesAmount

    package var key: String {
        switch self {
        case .made: "made"
        case .published: "published"
        case .totalPublic: "total_public"
        case .itemsPrevious: "items_prev"
        case .itemsDelta: "items_delta"
        case .decisions: "decisions"
        case .procurementProjects: "projects"
        case .procurementAmount, .feesAmount: "amount"
        case .issued: "issued"
        case .repealed: "repealed"
        case .inForce: "in_force"
        }
    }

    /// The official head label on `form`.
    package func label(on form: Form) -> String {
        switch self {
        case .made: "本年新制作数量"
        case .published: "本年新公开数量"
        case .totalPublic: "对外公开总数量"
        case .itemsPrevious: "上一年项目数量"
        case .itemsDelta: "本年增/减"
        case .decisions: form == .form2021 ? "本年处理决定数量" : "处理决定数量"
        case .procurementProjects: "采购项目数量"
        case .procurementAmount: "采购总金额"
        case .issued: "本年制发件数"
        case .repealed: "本年废止件数"
        case .inForce: "现行有效件数"
        case .feesAmount: "本年收费金额（单位：万元）"
        }
    }

    package var english: String {
        switch self {
        case .made: "Newly made this year"
        case .published: "Newly published this year"
        case .totalPublic: "Total publicly available"
        case .itemsPrevious: "Items in the previous year"
        case .itemsDelta: "Increase/decrease this year"
        case .decisions: "Decisions made this year"
        case .procurementProjects: "Procurement projects"
        case .procurementAmount: "Total procurement amount"
        case .issued: "Issued this year"
        case .repealed: "Repealed this year"
        case .inForce: "Currently in force"
        case .feesAmount: "Fees collected this year (10,000 yuan)"
        }
    }

    /// Every head label under which the column was seen; the official ones of both forms first.
    package var labels: [String] {
        switch self {
        case .itemsDelta: ["本年增/减", "本年增减"]
        case .decisions: ["处理决定数量", "本年处理决定数量"]
        case .inForce: ["现行有效件数", "现行有效件"]
        case .feesAmount: [label(on: .form2021), "本年收费金额"]
        default: [label(on: .form2019)]
        }
    }

    /// The form that this head label proves, or `nil` when both print it.
    ///
    /// Source: domain reference, section 1 (head labels that tell the form).
    package var provesForm: Form? {
        switch self {
        case .made, .published, .totalPublic, .itemsPrevious, .itemsDelta, .procurementProjects, .procurementAmount:
            .form2019
        case .issued, .repealed, .inForce, .feesAmount: .form2021
        case .decisions: nil
        }
    }

    package var kind: CellKind {
        switch self {
        case .itemsDelta: .signedDelta
        case .procurementAmount: .money(defaultUnit: nil)
        case .feesAmount: .money(defaultUnit: .tenThousandYuan)
        default: .count
        }
    }

    /// The unit that a reader expects, as the form or the domain reference gives it.
    package var unit: String {
        switch self {
        case .itemsPrevious, .itemsDelta, .procurementProjects: "项"
        case .procurementAmount: "元"
        case .feesAmount: "万元"
        default: "件"
        }
    }
}
