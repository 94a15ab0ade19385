/// An agency that publishes annual reports, as the registry (`content/agencies.csv`) knows it.
package struct Agency: Hashable, Sendable {
    /// The stable id, also its address on the site.
    package let id: String
    /// The canonical name: region path, short name, 人民政府 or department.
    package let name: String
    /// Other names under which it signs or titles its reports.
    package let aliases: [String]
    /// The region path from the province down.
    package let region: [String]
    /// `nil` when the registry does not say.
    package let level: AgencyLevel?
    package let kind: AgencyKind?
    package let website: String?

    package init(
        id: String, name: String, aliases: [String] = [], region: [String], level: AgencyLevel? = nil,
        kind: AgencyKind? = nil, website: String? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.region = region
        self.level = level
        self.kind = kind
        self.website = website
    }

    /// The name without the region path that it repeats: 于家房镇人民政府 for 辽宁省沈阳市辽中区于家房镇人民政府.
    ///
    /// The lowest region stays, since it is part of a town's or a county department's name.
    package var shortName: String {
        var rest = Substring(name)
        for part in region.dropLast() where rest.hasPrefix(part) && rest.count > part.count {
            rest = rest.dropFirst(part.count)
        }
        return String(rest)
    }
}

/// Whether an agency is a government (or a dispatched office that acts as one) or a department of it.
package enum AgencyKind: String, CaseIterable, Hashable, Sendable {
    case government
    case department
}

/// The level of government that an agency belongs to.
package enum AgencyLevel: String, CaseIterable, Hashable, Sendable {
    case national
    case province
    case prefecture
    case county
    case township
}
