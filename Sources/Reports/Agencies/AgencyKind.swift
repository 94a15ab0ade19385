/// Whether an agency is a government (or a dispatched office that acts as one) or a department of it.
package enum AgencyKind: String, CaseIterable, Hashable, Sendable {
    case government
    case department
}
