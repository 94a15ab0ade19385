/// Who the registry says a report's agency is.
package enum AgencyMatch: Hashable, Sendable {
    /// The registry knows exactly one agency of that name; `evidence` says which part of the report named it.
    case resolved(Agency, evidence: Evidence)
    /// Several agencies of the registry answer to the name; none is chosen.
    case ambiguous(name: String, candidates: [Agency])
    /// No agency of the registry answers to any name that the report gives.
    case unknown(name: String)

    /// The part of a report that named its agency.
    package enum Evidence: String, Hashable, Sendable {
        case title
        case signature
        /// The title's name is shared, and the signature told which one is meant.
        case titleAndSignature = "title+signature"
        /// Neither title nor signature names the agency; the opening text does, directly before the year.
        case body
    }

    package var agency: Agency? {
        if case .resolved(let agency, _) = self { agency } else { nil }
    }
}
