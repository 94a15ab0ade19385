import Reports

/// What a region page speaks of: one region with all below it, or the agencies without a confirmed region.
package enum RegionScope: Hashable, Sendable {
    /// By its place in the tree.
    case region(Int)
    case unconfirmed
}

extension Portal {
    /// The agencies of `scope`, by their places in the portal.
    package func agencies(of scope: RegionScope) -> [Int] {
        switch scope {
        case .region(let place): regions.nodes[place].agencies
        case .unconfirmed: regions.unconfirmed
        }
    }

    package func route(of scope: RegionScope, page: Int) -> Route {
        switch scope {
        case .region(let place): .region(slugs: regions.nodes[place].slugs, page: page)
        case .unconfirmed: .region(slugs: [RegionTree.unconfirmedSlug], page: page)
        }
    }

    /// Every scope that has a page.
    package var regionScopes: [RegionScope] {
        regions.nodes.indices.map { .region($0) } + (regions.unconfirmed.isEmpty ? [] : [.unconfirmed])
    }
}
