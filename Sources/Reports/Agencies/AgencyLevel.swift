/// The level of government that an agency belongs to.
package enum AgencyLevel: String, CaseIterable, Hashable, Sendable {
    case national
    case province
    case prefecture
    case county
    case township
}
