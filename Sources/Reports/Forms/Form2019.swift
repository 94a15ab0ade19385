extension Form {
    /// 国办公开办函〔2019〕60号, the first form under the Regulations of 2019.
    package static let form2019 = Form(
        "2019", issuedBy: "国办公开办函〔2019〕60号", firstYear: 2019,
        proactive: [
            ProactiveBlock(
                clause: "第二十条第（一）项", columns: [.made, .published, .totalPublic],
                rows: [.regulations, .normativeDocuments]),
            ProactiveBlock(
                clause: "第二十条第（五）项", columns: [.itemsPrevious, .itemsDelta, .decisions],
                rows: [.licensing, .otherServices]),
            ProactiveBlock(
                clause: "第二十条第（六）项", columns: [.itemsPrevious, .itemsDelta, .decisions],
                rows: [.penalties, .coercion]),
            ProactiveBlock(clause: "第二十条第（八）项", columns: [.itemsPrevious, .itemsDelta], rows: [.fees]),
            ProactiveBlock(
                clause: "第二十条第（九）项", columns: [.procurementProjects, .procurementAmount], rows: [.procurement]),
        ],
        applications: [
            .new, .carriedIn, .granted,
            .partial, .deniedStateSecret, .deniedOtherLaw,
            .deniedSafetyStability, .deniedThirdParty, .deniedInternalAffairs,
            .deniedProcessInformation, .deniedEnforcementFile, .deniedAdministrativeQuery,
            .unableNotHeld, .unableRequiresCreation, .unableUnclearAfterCorrection,
            .notProcessedPetitionComplaint, .notProcessedRepeat, .notProcessedPublication,
            .notProcessedExcessive, .notProcessedConfirmReissue, .otherTotal,
            .resultsTotal, .carriedOut,
        ],
        disputes: DisputeOutcome.allCases)
}

// MARK: Table 2

extension ProactiveRow {
    package static let regulations = ProactiveRow(0, "proactive.regulations", "规章", "Regulations (government rules)")
    package static let normativeDocuments = ProactiveRow(
        1, "proactive.normative_documents", "规范性文件", "Normative documents")
    package static let licensing = ProactiveRow(2, "proactive.licensing", "行政许可", "Administrative licensing")
    package static let otherServices = ProactiveRow(
        3, "proactive.other_services", "其他对外管理服务事项", "Other external administration and service matters")
    package static let penalties = ProactiveRow(4, "proactive.penalties", "行政处罚", "Administrative penalties")
    package static let coercion = ProactiveRow(5, "proactive.coercion", "行政强制", "Administrative coercion")
    package static let fees = ProactiveRow(6, "proactive.fees", "行政事业性收费", "Administrative and institutional fees")
    package static let procurement = ProactiveRow(
        7, "proactive.procurement", "政府集中采购", "Centralized government procurement")
}

extension ProactiveColumn {
    package static let made = ProactiveColumn(0, "made", "本年新制作数量", "Newly made this year")
    package static let published = ProactiveColumn(1, "published", "本年新公开数量", "Newly published this year")
    package static let totalPublic = ProactiveColumn(2, "total_public", "对外公开总数量", "Total publicly available")
    package static let itemsPrevious = ProactiveColumn(
        3, "items_prev", "上一年项目数量", "Items in the previous year", unit: "项")
    package static let itemsDelta = ProactiveColumn(
        4, "items_delta", "本年增/减", "Increase/decrease this year", otherLabels: ["本年增减"], kind: .signedDelta, unit: "项")
    package static let decisions = ProactiveColumn(5, "decisions", "处理决定数量", "Decisions made this year")
    package static let procurementProjects = ProactiveColumn(
        6, "projects", "采购项目数量", "Procurement projects", unit: "项")
    /// The unit stands in the cell.
    package static let procurementAmount = ProactiveColumn(
        7, "amount", "采购总金额", "Total procurement amount", kind: .money(defaultUnit: nil), unit: "元")
}

// MARK: Table 3

extension ApplicationRow {
    package static let new = ApplicationRow(
        0, "applications.new", "一、本年新收政府信息公开申请数量", "New applications received this year", isOutcome: false,
        variants: ["一、本年新收到政府信息公开申请数量"])
    package static let carriedIn = ApplicationRow(
        1, "applications.carried_in", "二、上年结转政府信息公开申请数量", "Applications carried over from the previous year",
        isOutcome: false, variants: ["二、上年结转政府信息公开数量"])
    package static let granted = ApplicationRow(
        2, "results.granted", "（一）予以公开", "Disclosed")
    package static let partial = ApplicationRow(
        3, "results.partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially disclosed (where severed, counted here only)",
        variants: ["（二）部分公开"])
    package static let deniedStateSecret = ApplicationRow(
        4, "results.denied.state_secret", "1.属于国家秘密", "State secrets", in: .denied)
    package static let deniedOtherLaw = ApplicationRow(
        5, "results.denied.other_law", "2.其他法律行政法规禁止公开",
        "Disclosure prohibited by other laws or administrative regulations", in: .denied)
    package static let deniedSafetyStability = ApplicationRow(
        6, "results.denied.safety_stability", "3.危及“三安全一稳定”",
        "Endangers national, public or economic security or social stability", in: .denied, variants: ["3.危机“三安全一稳定”"])
    package static let deniedThirdParty = ApplicationRow(
        7, "results.denied.third_party", "4.保护第三方合法权益", "Protection of third parties' lawful rights and interests",
        in: .denied)
    package static let deniedInternalAffairs = ApplicationRow(
        8, "results.denied.internal_affairs", "5.属于三类内部事务信息", "Three kinds of internal-affairs information", in: .denied
    )
    package static let deniedProcessInformation = ApplicationRow(
        9, "results.denied.process_information", "6.属于四类过程性信息", "Four kinds of process (deliberative) information",
        in: .denied)
    package static let deniedEnforcementFile = ApplicationRow(
        10, "results.denied.enforcement_file", "7.属于行政执法案卷", "Administrative enforcement case files", in: .denied,
        variants: ["7.属于行政法案卷"])
    package static let deniedAdministrativeQuery = ApplicationRow(
        11, "results.denied.administrative_query", "8.属于行政查询事项",
        "Matters for administrative inquiry under special rules", in: .denied)
    package static let unableNotHeld = ApplicationRow(
        12, "results.unable.not_held", "1.本机关不掌握相关政府信息", "Information not held by this organ", in: .unable)
    package static let unableRequiresCreation = ApplicationRow(
        13, "results.unable.requires_creation", "2.没有现成信息需要另行制作", "No ready-made information; would have to be created",
        in: .unable, variants: ["2.没有现成信息需另行制作"])
    package static let unableUnclearAfterCorrection = ApplicationRow(
        14, "results.unable.unclear_after_correction", "3.补正后申请内容仍不明确", "Application still unclear after correction",
        in: .unable)
    package static let notProcessedPetitionComplaint = ApplicationRow(
        15, "results.not_processed.petition_complaint", "1.信访举报投诉类申请",
        "Petition, report or complaint in the form of an application", in: .notProcessed)
    package static let notProcessedRepeat = ApplicationRow(
        16, "results.not_processed.repeat", "2.重复申请", "Repeat application", in: .notProcessed)
    package static let notProcessedPublication = ApplicationRow(
        17, "results.not_processed.publication", "3.要求提供公开出版物", "Request for a public publication", in: .notProcessed)
    package static let notProcessedExcessive = ApplicationRow(
        18, "results.not_processed.excessive", "4.无正当理由大量反复申请",
        "Large numbers of repeated applications without proper reason", in: .notProcessed)
    package static let notProcessedConfirmReissue = ApplicationRow(
        19, "results.not_processed.confirm_reissue", "5.要求行政机关确认或重新出具已获取信息",
        "Request to confirm or reissue information already obtained", in: .notProcessed)
    package static let otherTotal = ApplicationRow(
        20, "results.other.total", "（六）其他处理", "Other handling")
    package static let resultsTotal = ApplicationRow(
        24, "results.total", "（七）总计", "Total processed")
    package static let carriedOut = ApplicationRow(
        25, "applications.carried_out", "四、结转下年度继续办理", "Carried over to the next year", isOutcome: false)
}
