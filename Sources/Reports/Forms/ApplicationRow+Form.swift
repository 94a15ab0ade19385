extension ApplicationRow {
    /// Other wordings of the label that were seen in published reports: certain enough to match, worth reporting.
    package var variants: [String] {
        switch self {
        case .new: ["一、本年新收到政府信息公开申请数量"]
        case .carriedIn: ["二、上年结转政府信息公开数量"]
        case .partial: ["（二）部分公开"]
        case .deniedSafetyStability: ["3.危机“三安全一稳定”"]
        case .deniedEnforcementFile: ["7.属于行政法案卷"]
        case .unableRequiresCreation: ["2.没有现成信息需另行制作"]
        default: []
        }
    }

    /// The group whose heading stands beside the row, or `nil`.
    package var group: ApplicationGroup? {
        switch self {
        case .deniedStateSecret, .deniedOtherLaw, .deniedSafetyStability, .deniedThirdParty, .deniedInternalAffairs,
            .deniedProcessInformation, .deniedEnforcementFile, .deniedAdministrativeQuery:
            .denied
        case .unableNotHeld, .unableRequiresCreation, .unableUnclearAfterCorrection:
            .unable
        case .notProcessedPetitionComplaint, .notProcessedRepeat, .notProcessedPublication, .notProcessedExcessive,
            .notProcessedConfirmReissue:
            .notProcessed
        case .otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc:
            .otherHandling
        default: nil
        }
    }

    /// Whether the row stands under 三、本年度办理结果.
    package var isOutcome: Bool {
        switch self {
        case .new, .carriedIn, .carriedOut: false
        default: true
        }
    }

    /// Whether `form` prints the row.
    package func isOn(_ form: Form) -> Bool {
        switch self {
        case .otherTotal: form == .form2019
        case .otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc: form == .form2021
        default: form != .form2014
        }
    }

    /// The rows that `form` prints, in its order: 23 on the 2019 form, 25 on the 2021 form.
    package static func rows(of form: Form) -> [ApplicationRow] { allCases.filter { $0.isOn(form) } }
}
