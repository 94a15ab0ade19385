extension Form {
    /// 国办公开办函〔2021〕30号.
    package static let form2021 = Form(
        "2021", issuedBy: "国办公开办函〔2021〕30号", firstYear: 2021,
        proactive: [
            ProactiveBlock(
                clause: "第二十条第（一）项", columns: [.issued, .repealed, .inForce],
                rows: [.regulations, .normativeDocuments.renamed("行政规范性文件", by: "2021")]),
            ProactiveBlock(clause: "第二十条第（五）项", columns: [.decisionsOfYear], rows: [.licensing]),
            ProactiveBlock(clause: "第二十条第（六）项", columns: [.decisionsOfYear], rows: [.penalties, .coercion]),
            ProactiveBlock(clause: "第二十条第（八）项", columns: [.feesAmount], rows: [.fees]),
        ],
        applications: [
            .new, .carriedIn, .granted,
            .partial, .deniedStateSecret, .deniedOtherLaw,
            .deniedSafetyStability, .deniedThirdParty, .deniedInternalAffairs,
            .deniedProcessInformation, .deniedEnforcementFile, .deniedAdministrativeQuery,
            .unableNotHeld, .unableRequiresCreation, .unableUnclearAfterCorrection,
            .notProcessedPetitionComplaint, .notProcessedRepeat, .notProcessedPublication,
            .notProcessedExcessive, .notProcessedConfirmReissue, .otherCorrectionOverdue,
            .otherFeeUnpaid, .otherMisc, .resultsTotal,
            .carriedOut,
        ],
        disputes: DisputeOutcome.allCases,
        changes: [
            .renamed(
                .decisions,
                .both(
                    "2019 版写“处理决定数量”，2021 版写“本年处理决定数量”。",
                    "The 2019 form does not say that the decisions are those of the year, the 2021 form does."
                ).keyed("comparability.decisions")),
            .reworded(
                .made, to: .issued, in: [.regulations],
                .both(
                    "2019 版是“新制作”，2021 版是“制发”，用词不同，不能连成一条线。",
                    "The 2019 form counts those made, the 2021 form those issued: never one line."
                ).keyed("comparability.documents")),
            .reworded(
                .made, to: .issued, in: [.normativeDocuments],
                .both(
                    "2019 版是“规范性文件”的新制作，2021 版是“行政规范性文件”的制发，范围和用词不同，不能连成一条线。",
                    "The 2019 form counts normative documents made, the 2021 form administrative normative documents issued: scope and words differ, never one line."
                ).keyed("comparability.normative_documents")),
            .redefined(
                .totalPublic, to: .inForce,
                .both(
                    "2019 版是对外公开的总数（可能含已废止的），2021 版是现行有效的件数，不可比。",
                    "The 2019 form counts what is public (perhaps repealed), the 2021 form what is in force: not comparable."
                ).keyed("comparability.in_force")),
            .split(
                .otherTotal, into: [.otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc],
                .both(
                    "2019 版印有这一行，2021 版由三行相加得出。",
                    "A printed row of the 2019 form, the sum of three rows of the 2021 form."
                ).keyed("comparability.other_total"),
                parts: .both(
                    "2019 版只有“其他处理”一行，没有分项；没有分项不等于 0。", "The 2019 form has one row for all three; that is not 0."
                ).keyed("comparability.other_parts")),
            .added(
                .feesAmount,
                .both(
                    "这是全部行政事业性收费，不是依申请公开的信息处理费；2019 版只有项目数。",
                    "All administrative fees, not those for applications; the 2019 form has only numbers of items."
                ).keyed("comparability.fees")),
        ],
        overviewTopics: OverviewTopic.allCases, asksForFees: true)
}

// MARK: Table 2

extension ProactiveColumn {
    package static let issued = ProactiveColumn(8, "issued", "本年制发件数", "Issued this year")
    package static let repealed = ProactiveColumn(9, "repealed", "本年废止件数", "Repealed this year")
    package static let inForce = ProactiveColumn(
        10, "in_force", "现行有效件数", "Currently in force", otherLabels: ["现行有效件"])
    package static let feesAmount = ProactiveColumn(
        11, "amount", "本年收费金额（单位：万元）", "Fees collected this year (10,000 yuan)", otherLabels: ["本年收费金额"],
        kind: .money(defaultUnit: .tenThousandYuan), unit: "万元", words: "fees_amount")
    fileprivate static let decisionsOfYear = decisions.renamed("本年处理决定数量", by: "2021")
}

// MARK: Table 3

extension ApplicationRow {
    package static let otherCorrectionOverdue = ApplicationRow(
        21, "results.other.correction_overdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "Applicant failed without proper reason to correct in time; no longer processed", in: .otherHandling)
    package static let otherFeeUnpaid = ApplicationRow(
        22, "results.other.fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        "Applicant failed to pay the processing fee in time; no longer processed", in: .otherHandling)
    package static let otherMisc = ApplicationRow(
        23, "results.other.misc", "3.其他", "Other", in: .otherHandling)
}
