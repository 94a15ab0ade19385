/// What a figure in a report's prose counts. Prose figures stand beside the tables and are never mixed with theirs.
package enum NarrativeKey: String, CaseIterable, Hashable, Codable, Sendable {
    case proactivePublished = "narrative.proactive_published"
    case proactivePublishedOnWebsite = "narrative.proactive_published_website"
    case applications = "narrative.applications"
    case review = "narrative.review"
    case litigation = "narrative.litigation"
    case complaints = "narrative.complaints"
    case processingFee = "narrative.processing_fee"
    case documentsIssued = "narrative.documents.issued"
    case documentsRepealed = "narrative.documents.repealed"
    case documentsInForce = "narrative.documents.in_force"
    case resultGranted = "narrative.results.granted"
    case resultPartial = "narrative.results.partial"
    /// Granted and partially granted as one number.
    case resultGrantedAndPartial = "narrative.results.granted_partial"
    case resultDenied = "narrative.results.denied"
    case resultUnable = "narrative.results.unable"
    case resultNotProcessed = "narrative.results.not_processed"
    case resultOther = "narrative.results.other"
    /// Applications answered or concluded.
    case resultTotal = "narrative.results.total"
    case carriedOut = "narrative.carried_out"
    case grantedShare = "narrative.results.granted_share"
    case partialShare = "narrative.results.partial_share"
    case grantedAndPartialShare = "narrative.results.granted_partial_share"
    case deniedShare = "narrative.results.denied_share"
    case unableShare = "narrative.results.unable_share"
    case notProcessedShare = "narrative.results.not_processed_share"
    case otherShare = "narrative.results.other_share"
    case disclosureRate = "narrative.disclosure_rate"
    case completionRate = "narrative.completion_rate"

    package var unit: String {
        switch self {
        case .proactivePublished, .proactivePublishedOnWebsite: "条"
        case .processingFee: "元"
        case .grantedShare, .partialShare, .grantedAndPartialShare, .deniedShare, .unableShare, .notProcessedShare,
            .otherShare, .disclosureRate, .completionRate:
            "%"
        default: "件"
        }
    }

    /// Whether it counts what became of applications, the carried over included.
    package var isOutcome: Bool {
        switch self {
        case .resultGranted, .resultPartial, .resultGrantedAndPartial, .resultDenied, .resultUnable,
            .resultNotProcessed, .resultOther, .resultTotal, .carriedOut:
            true
        default: false
        }
    }

    /// Whether it counts normative documents.
    package var isOfDocuments: Bool {
        self == .documentsIssued || self == .documentsRepealed || self == .documentsInForce
    }

    /// The share of all outcomes that belongs to a counted outcome; `nil` where a share says nothing sure.
    package var share: NarrativeKey? {
        switch self {
        case .resultGranted: .grantedShare
        case .resultPartial: .partialShare
        case .resultGrantedAndPartial: .grantedAndPartialShare
        case .resultDenied: .deniedShare
        case .resultUnable: .unableShare
        case .resultNotProcessed: .notProcessedShare
        case .resultOther: .otherShare
        default: nil
        }
    }
}
