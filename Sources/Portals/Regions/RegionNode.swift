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
