/// The seven applicant columns of table 3, in the order of the form.
package enum Applicant: UInt8, CaseIterable, Hashable, Sendable {
    case naturalPerson
    case commercialEnterprise
    case researchInstitution
    case socialOrganization
    case legalService
    case otherOrganization
    case total

    package var key: String {
        switch self {
        case .naturalPerson: "natural_person"
        case .commercialEnterprise: "commercial_enterprise"
        case .researchInstitution: "research_institution"
        case .socialOrganization: "social_organization"
        case .legalService: "legal_service"
        case .otherOrganization: "other_organization"
        case .total: "total"
        }
    }

    package var label: String {
        switch self {
        case .naturalPerson: "自然人"
        case .commercialEnterprise: "商业企业"
        case .researchInstitution: "科研机构"
        case .socialOrganization: "社会公益组织"
        case .legalService: "法律服务机构"
        case .otherOrganization: "其他"
        case .total: "总计"
        }
    }

    /// Other wordings of the head that are certain in the head's own place, with all others in theirs.
    package var headSynonyms: [String] {
        switch self {
        case .naturalPerson: ["公民"]
        case .commercialEnterprise: ["企业"]
        case .researchInstitution: ["科研院所", "科研单位"]
        case .socialOrganization: ["社会组织", "社会公益机构"]
        case .legalService: ["法律服务组织"]
        case .otherOrganization: ["其它", "其他组织"]
        case .total: ["合计"]
        }
    }

    package var english: String {
        switch self {
        case .naturalPerson: "Natural persons"
        case .commercialEnterprise: "Commercial enterprises"
        case .researchInstitution: "Research institutions"
        case .socialOrganization: "Public-interest organizations"
        case .legalService: "Legal service agencies"
        case .otherOrganization: "Other organizations"
        case .total: "Total"
        }
    }

    /// The five kinds of organization that the form heads with 法人或其他组织.
    package var isOrganization: Bool { self != .naturalPerson && self != .total }
}
