import Reports

/// The columns of the comparison tables: what a reader may lay side by side for all agencies of a year.
package enum ComparisonColumn: Int, CaseIterable, Hashable {
    case received, new, carriedIn, granted, partial, denied, unable, notProcessed, other, total, carriedOut
    case disclosureRate, fullDisclosureRate, denialRate, unableRate, notProcessedRate, completionRate, carryOverRate
    case naturalPersons, reviews, reviewsCorrected, reviewCorrectionRate, direct, afterReview, litigationLossRate
    case documentsIssued, documentsInForce, licences, penalties, coercion

    /// Those that stand in a table before a reader picks.
    package static let shown: [ComparisonColumn] = [
        .new, .carriedIn, .granted, .partial, .total, .carriedOut, .disclosureRate, .reviews, .direct, .afterReview,
    ]

    /// The key of its indicator: its name for programs, in addresses and files.
    package var key: String {
        switch self {
        case .received: "received_total"
        case .new: FigureKey(.new, .total).name
        case .carriedIn: FigureKey(.carriedIn, .total).name
        case .granted: FigureKey(.granted, .total).name
        case .partial: FigureKey(.partial, .total).name
        case .denied: "results.denied.total@total"
        case .unable: "results.unable.total@total"
        case .notProcessed: "results.not_processed.total@total"
        case .other: "results.other.total@total"
        case .total: FigureKey(.resultsTotal, .total).name
        case .carriedOut: FigureKey(.carriedOut, .total).name
        case .disclosureRate: "disclosure_rate"
        case .fullDisclosureRate: "full_disclosure_rate"
        case .denialRate: "denial_rate"
        case .unableRate: "unable_rate"
        case .notProcessedRate: "not_processed_rate"
        case .completionRate: "completion_rate"
        case .carryOverRate: "carry_over_rate"
        case .naturalPersons: "applicant_share.natural_person"
        case .reviews: FigureKey(.reviewTotal).name
        case .reviewsCorrected: FigureKey(.reviewCorrected).name
        case .reviewCorrectionRate: "review_correction_rate"
        case .direct: FigureKey(.directTotal).name
        case .afterReview: FigureKey(.afterReviewTotal).name
        case .litigationLossRate: "litigation_loss_rate"
        case .documentsIssued: "proactive.normative_documents.issued"
        case .documentsInForce: "proactive.normative_documents.in_force"
        case .licences: "proactive.licensing.decisions"
        case .penalties: "proactive.penalties.decisions"
        case .coercion: "proactive.coercion.decisions"
        }
    }

    /// The head of the column: short, since ten of them stand side by side.
    package var name: BilingualText { words.keyed("column.\(self)") }

    private var words: BilingualText {
        switch self {
        case .received: .both("收到总数", "To handle")
        case .new: .both("新收申请", "New")
        case .carriedIn: .both("上年结转", "Carried in")
        case .granted: .both("予以公开", "Disclosed")
        case .partial: .both("部分公开", "Partly disclosed")
        case .denied: .both("不予公开", "Denied")
        case .unable: .both("无法提供", "Unable")
        case .notProcessed: .both("不予处理", "Not processed")
        case .other: .both("其他处理", "Other")
        case .total: .both("办理结果总计", "Processed")
        case .carriedOut: .both("结转下年", "Carried out")
        case .disclosureRate: .both("公开率（含部分）", "Disclosure rate")
        case .fullDisclosureRate: .both("全部公开率", "Full disclosure rate")
        case .denialRate: .both("不予公开率", "Denial rate")
        case .unableRate: .both("无法提供率", "Unable rate")
        case .notProcessedRate: .both("不予处理率", "Not-processed rate")
        case .completionRate: .both("办结率", "Completion rate")
        case .carryOverRate: .both("结转率", "Carry-over rate")
        case .naturalPersons: .both("自然人占比", "Natural persons")
        case .reviews: .both("行政复议", "Reconsiderations")
        case .reviewsCorrected: .both("复议纠正", "Reconsiderations corrected")
        case .reviewCorrectionRate: .both("复议纠错率", "Correction rate")
        case .direct: .both("直接起诉", "Direct litigation")
        case .afterReview: .both("复议后起诉", "After reconsideration")
        case .litigationLossRate: .both("诉讼败诉率", "Litigation loss rate")
        case .documentsIssued: .both("规范性文件制发", "Documents issued")
        case .documentsInForce: .both("规范性文件有效", "Documents in force")
        case .licences: .both("行政许可决定", "Licensing decisions")
        case .penalties: .both("行政处罚决定", "Penalty decisions")
        case .coercion: .both("行政强制决定", "Coercion decisions")
        }
    }

    /// `nil` only if the catalogue of indicators lost the key, which a test forbids.
    package var indicator: Indicator? { Self.indicators[rawValue] }

    /// The cell of the forms that the column shows, when it is one.
    package var figure: FigureKey? { Self.figures[rawValue] }

    private static let indicators: [Indicator?] = allCases.map { Indicator(key: $0.key) }
    private static let figures: [FigureKey?] = allCases.map { FigureKey(name: $0.key) }

    /// Whether values are shares of a whole, which can't be added up.
    package var isRate: Bool { indicator?.kind == .ratio }

    /// Where the value stands on a report's page.
    package var anchor: String { figure?.name ?? indicator.map { $0.anchor } ?? "" }
}
