import Reports

/// The regions under which the agencies of a portal are listed; each has a page.
///
/// An agency belongs to the region of its list (`PortalAgency.region`) and to every region above that one. Agencies whose
/// region the registry does not tell stand apart, in `unconfirmed`: none of them counts in any region.
package struct RegionTree: Hashable, Sendable {
    /// Every region before its parts, in the order of the site.
    package private(set) var nodes: [RegionNode] = []
    /// The regions that are part of no other, by their places in `nodes`.
    package private(set) var roots: [Int] = []
    /// The agencies without a confirmed region, by their places in the portal.
    package private(set) var unconfirmed: [Int] = []
    private var places: [[String]: Int] = [:]

    /// The address of the page of agencies without a confirmed region: no region gets it.
    package static let unconfirmedSlug = "unconfirmed"

    /// - Parameter agencies: in the order of the site, which the tree keeps.
    package init(_ agencies: [PortalAgency]) {
        var order: [[String]] = []
        var members: [[String]: [Int]] = [:]
        for (index, agency) in agencies.enumerated() {
            let region = agency.region
            if region.isEmpty { unconfirmed.append(index) }
            for depth in region.indices {
                let path = Array(region[...depth])
                if members[path] == nil { order.append(path) }
                members[path, default: []].append(index)
            }
        }
        var taken: [[String]: Set<String>] = [[]: [Self.unconfirmedSlug]]
        var readings: [String: String] = [:]
        for path in order {
            let parent = Array(path.dropLast())
            let above = places[parent].map { nodes[$0].slugs } ?? []
            let name = path.last ?? ""
            // The same name often stands in many prefectures, and a transliteration takes its time.
            let reading = readings[name] ?? Slug.of(name)
            readings[name] = reading
            let slug = Slug.free(reading, taken: taken[parent] ?? [])
            taken[parent, default: []].insert(slug)
            let place = nodes.count
            places[path] = place
            nodes.append(RegionNode(path: path, slugs: above + [slug], agencies: members[path] ?? []))
            if let parentPlace = places[parent] {
                nodes[parentPlace].children.append(place)
            } else {
                roots.append(place)
            }
        }
    }

    /// The place of the region in `nodes`; `nil` when no agency is listed below it.
    package func place(of path: [String]) -> Int? { places[path] }

    /// The regions at the first level at which there is more than one: where readers of the portal begin to choose.
    package var entrances: [Int] {
        var level = roots
        while level.count == 1, let only = level.first, !nodes[only].children.isEmpty { level = nodes[only].children }
        return level
    }

    /// The address of a region's page; that of the unconfirmed agencies for an empty or unknown path.
    package func route(of path: [String], page: Int = 1) -> Route { .region(slugs: slugs(of: path), page: page) }

    /// The parts of that address.
    package func slugs(of path: [String]) -> [String] {
        places[path].map { nodes[$0].slugs } ?? [Self.unconfirmedSlug]
    }
}

/// A region of the registry on the site: its address, its parts, and the agencies listed below it.
package struct RegionNode: Hashable, Sendable {
    /// The names from the province down.
    package let path: [String]
    /// The same as parts of an address; regions whose names read alike have different ones.
    package let slugs: [String]
    /// The regions directly below, by their places in the tree, in the order of the site.
    package internal(set) var children: [Int] = []
    /// The agencies of the region itself and of all below, by their places in the portal, in its order.
    package internal(set) var agencies: [Int] = []

    /// The last part of the path.
    package var name: String { path.last ?? "" }
}
