import Portals
import Pages
import Reports
import Testing

/// Which regions a portal has, and their addresses.
struct RegionTreeTests {
    private static func agency(_ name: String, _ region: String, level: AgencyLevel = .county) -> PortalAgency {
        let path = region.split(separator: "/").map(String.init)
        let agency = Agency(id: name, name: name, region: path, level: level, kind: .government)
        return PortalAgency(slug: name, agency: agency, name: name, shortName: name, reports: [])
    }

    private static func address(_ tree: RegionTree, _ path: String) -> String {
        tree.route(of: path.split(separator: "/").map(String.init)).path
    }

    @Test("regions nest, a town's government counts in its county, and an agency without a region in none")
    func nesting() {
        let unknown = PortalAgency(slug: "x", agency: nil, name: "x", shortName: "x", reports: [])
        let tree = RegionTree([
            Self.agency("a", "甲省/乙市"), Self.agency("b", "甲省/乙市/丙县/丁镇", level: .township),
            Self.agency("c", "甲省/戊市"), unknown,
        ])
        #expect(tree.nodes.map { $0.path.joined(separator: "/") } == ["甲省", "甲省/乙市", "甲省/乙市/丙县", "甲省/戊市"])
        #expect(tree.nodes.map(\.agencies) == [[0, 1, 2], [0, 1], [1], [2]])
        #expect(tree.nodes.map(\.children) == [[1, 3], [2], [], []])
        #expect(tree.roots == [0])
        #expect(tree.entrances == [1, 3])
        #expect(tree.unconfirmed == [3])
    }

    @Test("names that read alike get addresses of their own, and none that of the unconfirmed")
    func collisions() {
        let tree = RegionTree([
            Self.agency("a", "甲省/明西县"), Self.agency("b", "甲省/名西县"), Self.agency("c", "乙省/明西县"),
            Self.agency("d", "Unconfirmed"),
        ])
        #expect(Self.address(tree, "甲省/明西县") == "regions/jiasheng/mingxixian/")
        #expect(Self.address(tree, "甲省/名西县") == "regions/jiasheng/mingxixian-2/")
        #expect(Self.address(tree, "乙省/明西县") == "regions/yisheng/mingxixian/")
        #expect(Self.address(tree, "Unconfirmed") == "regions/unconfirmed-2/")
        #expect(Self.address(tree, "") == "regions/unconfirmed/")
        #expect(tree.route(of: ["甲省"], page: 2).path == "regions/jiasheng/page-2/")
    }

    @Test("a portal without agencies has no regions")
    func empty() {
        let tree = RegionTree([])
        #expect(tree.nodes.isEmpty && tree.entrances.isEmpty && tree.unconfirmed.isEmpty)
    }
}
