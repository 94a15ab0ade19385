import Portals
import Reports

extension AgencyLevel {
    package var phrase: Phrase {
        switch self {
        case .national: .levelNational
        case .province: .levelProvince
        case .prefecture: .levelPrefecture
        case .county: .levelCounty
        case .township: .levelTownship
        }
    }
}

extension AgencyKind {
    package var phrase: Phrase {
        switch self {
        case .government: .kindGovernment
        case .department: .kindDepartment
        }
    }
}

extension PeerGroup {
    /// 县区级部门.
    package func words(_ strings: Strings) -> String {
        strings(.peerGroup, ["level": strings(level.phrase), "kind": strings(kind.phrase)])
    }
}

/// The name of an agency's region as one text.
package enum RegionName {
    /// The region path run together (辽宁省沈阳市辽中区), or the word for an agency that the registry does not decide.
    package static func of(_ agency: PortalAgency, _ strings: Strings) -> String {
        agency.region.isEmpty ? strings(.unconfirmedRegion) : agency.region.joined()
    }
}
