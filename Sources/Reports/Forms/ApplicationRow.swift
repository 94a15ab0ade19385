/// The rows of table 3 (收到和处理政府信息公开申请情况) of all forms, in the order in which the forms print them.
///
/// One enumeration for the 2019 and the 2021 form: a comparison over both is a lookup, and "not on this form" differs
/// from a blank cell. Keys are stable for ever. Source: domain reference, section 1.3.
package enum ApplicationRow: UInt8, CaseIterable, Hashable, Sendable {
    case new
    case carriedIn
    case granted
    case partial
    case deniedStateSecret
    case deniedOtherLaw
    case deniedSafetyStability
    case deniedThirdParty
    case deniedInternalAffairs
    case deniedProcessInformation
    case deniedEnforcementFile
    case deniedAdministrativeQuery
    case unableNotHeld
    case unableRequiresCreation
    case unableUnclearAfterCorrection
    case notProcessedPetitionComplaint
    case notProcessedRepeat
    case notProcessedPublication
    case notProcessedExcessive
    case notProcessedConfirmReissue
    case otherTotal
    case otherCorrectionOverdue
    case otherFeeUnpaid
    case otherMisc
    case resultsTotal
    case carriedOut

    package var key: String {
        switch self {
        case .new: "applications.new"
        case .carriedIn: "applications.carried_in"
        case .granted: "results.granted"
        case .partial: "results.partial"
        case .deniedStateSecret: "results.denied.state_secret"
        case .deniedOtherLaw: "results.denied.other_law"
        case .deniedSafetyStability: "results.denied.safety_stability"
        case .deniedThirdParty: "results.denied.third_party"
        case .deniedInternalAffairs: "results.denied.internal_affairs"
        case .deniedProcessInformation: "results.denied.process_information"
        case .deniedEnforcementFile: "results.denied.enforcement_file"
        case .deniedAdministrativeQuery: "results.denied.administrative_query"
        case .unableNotHeld: "results.unable.not_held"
        case .unableRequiresCreation: "results.unable.requires_creation"
        case .unableUnclearAfterCorrection: "results.unable.unclear_after_correction"
        case .notProcessedPetitionComplaint: "results.not_processed.petition_complaint"
        case .notProcessedRepeat: "results.not_processed.repeat"
        case .notProcessedPublication: "results.not_processed.publication"
        case .notProcessedExcessive: "results.not_processed.excessive"
        case .notProcessedConfirmReissue: "results.not_processed.confirm_reissue"
        case .otherTotal: "results.other.total"
        case .otherCorrectionOverdue: "results.other.correction_overdue"
        case .otherFeeUnpaid: "results.other.fee_unpaid"
        case .otherMisc: "results.other.misc"
        case .resultsTotal: "results.total"
        case .carriedOut: "applications.carried_out"
        }
    }

    /// The official label, as the form prints it.
    package var label: String {
        switch self {
        case .new: "一、本年新收政府信息公开申请数量"
        case .carriedIn: "二、上年结转政府信息公开申请数量"
        case .granted: "（一）予以公开"
        case .partial: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"
        case .deniedStateSecret: "1.属于国家秘密"
        case .deniedOtherLaw: "2.其他法律行政法规禁止公开"
        case .deniedSafetyStability: "3.危及“三安全一稳定”"
        case .deniedThirdParty: "4.保护第三方合法权益"
        case .deniedInternalAffairs: "5.属于三类内部事务信息"
        case .deniedProcessInformation: "6.属于四类过程性信息"
        case .deniedEnforcementFile: "7.属于行政执法案卷"
        case .deniedAdministrativeQuery: "8.属于行政查询事项"
        case .unableNotHeld: "1.本机关不掌握相关政府信息"
        case .unableRequiresCreation: "2.没有现成信息需要另行制作"
        case .unableUnclearAfterCorrection: "3.补正后申请内容仍不明确"
        case .notProcessedPetitionComplaint: "1.信访举报投诉类申请"
        case .notProcessedRepeat: "2.重复申请"
        case .notProcessedPublication: "3.要求提供公开出版物"
        case .notProcessedExcessive: "4.无正当理由大量反复申请"
        case .notProcessedConfirmReissue: "5.要求行政机关确认或重新出具已获取信息"
        case .otherTotal: "（六）其他处理"
        case .otherCorrectionOverdue: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
        case .otherFeeUnpaid: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
        case .otherMisc: "3.其他"
        case .resultsTotal: "（七）总计"
        case .carriedOut: "四、结转下年度继续办理"
        }
    }

    package var english: String {
        switch self {
        case .new: "New applications received this year"
        case .carriedIn: "Applications carried over from the previous year"
        case .granted: "Disclosed"
        case .partial: "Partially disclosed (where severed, counted here only)"
        case .deniedStateSecret: "State secrets"
        case .deniedOtherLaw: "Disclosure prohibited by other laws or administrative regulations"
        case .deniedSafetyStability: "Endangers national, public or economic security or social stability"
        case .deniedThirdParty: "Protection of third parties' lawful rights and interests"
        case .deniedInternalAffairs: "Three kinds of internal-affairs information"
        case .deniedProcessInformation: "Four kinds of process (deliberative) information"
        case .deniedEnforcementFile: "Administrative enforcement case files"
        case .deniedAdministrativeQuery: "Matters for administrative inquiry under special rules"
        case .unableNotHeld: "Information not held by this organ"
        case .unableRequiresCreation: "No ready-made information; would have to be created"
        case .unableUnclearAfterCorrection: "Application still unclear after correction"
        case .notProcessedPetitionComplaint: "Petition, report or complaint in the form of an application"
        case .notProcessedRepeat: "Repeat application"
        case .notProcessedPublication: "Request for a public publication"
        case .notProcessedExcessive: "Large numbers of repeated applications without proper reason"
        case .notProcessedConfirmReissue: "Request to confirm or reissue information already obtained"
        case .otherTotal: "Other handling"
        case .otherCorrectionOverdue: "Applicant failed without proper reason to correct in time; no longer processed"
        case .otherFeeUnpaid: "Applicant failed to pay the processing fee in time; no longer processed"
        case .otherMisc: "Other"
        case .resultsTotal: "Total processed"
        case .carriedOut: "Carried over to the next year"
        }
    }
}
