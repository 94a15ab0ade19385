import Portals

/// The name of an agency's region as one text.
package enum RegionName {
    /// The region path run together (辽宁省沈阳市辽中区), or the word for an agency that the registry does not decide.
    package static func of(_ agency: PortalAgency, _ strings: Strings) -> String {
        agency.region.isEmpty ? strings(.unconfirmedRegion) : agency.region.joined()
    }
}
