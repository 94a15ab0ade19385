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
