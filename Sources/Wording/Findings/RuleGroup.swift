import Reports

/// The groups in which rules are counted where there is no room for each: by what they look at.
package enum RuleGroup: CaseIterable {
    case proactive, applications, disputes, years, prose, dates, shape, wording

    package init(_ rule: RuleID) {
        switch rule {
        case .table2Integer, .table2Blank, .table2Delta, .table2PublishedTotal, .table2InForceFloor, .table2Rulemaking,
            .table2ProcurementPair, .table2MoneyUnit, .table2ExtraBlank:
            self = .proactive
        case .table3Balance, .table3RowSum, .table3ResultSum, .table3Integer, .table3Blank: self = .applications
        case .table4ReviewSum, .table4DirectSum, .table4AfterSum, .table4Integer, .table4Blank, .plausibleDispute:
            self = .disputes
        case .yearsCarryOver, .yearsInForce, .yearsItems, .yearsRevision, .yearsJump: self = .years
        case .proseApplications, .proseDispute, .proseNormativeDocuments, .proseResult, .prosePartAndWhole, .proseFee:
            self = .prose
        case .yearTitle, .yearNext, .dateLate, .dateEarly, .dateNoDate: self = .dates
        case .shapeSections, .shapeTables, .shapeRows, .shapeForm, .shapeOverview: self = .shape
        case .wordingLabel, .wordingSelfName, .wordingCopiedText: self = .wording
        }
    }

    package var phrase: Phrase {
        switch self {
        case .proactive: .groupProactive
        case .applications: .groupApplications
        case .disputes: .groupDisputes
        case .years: .groupYears
        case .prose: .groupProse
        case .dates: .groupDates
        case .shape: .groupShape
        case .wording: .groupWording
        }
    }
}
