/// What a figure in a report's prose counts. Prose figures stand beside the tables and are never mixed with theirs.
///
/// Source: domain reference, section 4 (narrative counts).
package enum NarrativeKey: String, CaseIterable, Hashable, Sendable {
    case proactivePublished = "narrative.proactive_published"
    case proactivePublishedOnWebsite = "narrative.proactive_published_website"
    case applications = "narrative.applications"
    case review = "narrative.review"
    case litigation = "narrative.litigation"
    case complaints = "narrative.complaints"
    case processingFee = "narrative.processing_fee"

    package var unit: String {
        switch self {
        case .proactivePublished, .proactivePublishedOnWebsite: "条"
        case .applications, .review, .litigation, .complaints: "件"
        case .processingFee: "元"
        }
    }
}
