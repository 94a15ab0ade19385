import Reports
import Testing

@Suite struct AgencyRegistryTests {
    private static let east = Agency(
        id: "east", name: "甲省东区财政局", aliases: ["东区财政局", "财政局"], region: ["甲省", "东区"])
    private static let west = Agency(
        id: "west", name: "乙省西区财政局", aliases: ["西区财政局", "财政局"], region: ["乙省", "西区"])
    private static let town = Agency(id: "town", name: "甲省东区河口镇人民政府", aliases: ["河口镇"], region: ["甲省", "东区", "河口镇"])
    private let registry = AgencyRegistry(agencies: [east, west, town])

    private func resolve(title: String?, signature: String?) -> AgencyMatch {
        var report = Report()
        report.titleAgency = title
        report.signature = signature
        return registry.resolve(report)
    }

    @Test func theTitleDecides() {
        #expect(resolve(title: "河口镇", signature: nil) == .resolved(Self.town, evidence: .title))
        #expect(resolve(title: "甲省东区财政局", signature: "河口镇") == .resolved(Self.east, evidence: .title))
    }

    @Test func whiteSpaceAndWidthMakeNoDifference() {
        #expect(resolve(title: " 河 口\u{3000}镇", signature: nil) == .resolved(Self.town, evidence: .title))
    }

    @Test func theSignatureDecidesWhereTheTitleIsUnknownOrMissing() {
        #expect(resolve(title: "某镇", signature: "河口镇") == .resolved(Self.town, evidence: .signature))
        #expect(resolve(title: nil, signature: "河口镇") == .resolved(Self.town, evidence: .signature))
        #expect(resolve(title: "", signature: "河口镇") == .resolved(Self.town, evidence: .signature))
    }

    @Test func theSignatureDecidesBetweenAgenciesThatShareTheTitlesName() {
        #expect(resolve(title: "财政局", signature: "西区财政局") == .resolved(Self.west, evidence: .titleAndSignature))
    }

    @Test(arguments: [nil, "某局", "财政局", "河口镇"])
    func aSharedNameStaysOpenWhenTheSignatureDoesNotTell(_ signature: String?) {
        #expect(
            resolve(title: "财政局", signature: signature)
                == .ambiguous(name: "财政局", candidates: [Self.east, Self.west]))
    }

    @Test func aSharedSignatureStaysOpenToo() {
        #expect(
            resolve(title: nil, signature: "财政局") == .ambiguous(name: "财政局", candidates: [Self.east, Self.west]))
        #expect(
            resolve(title: "某局", signature: "财政局") == .ambiguous(name: "某局", candidates: [Self.east, Self.west]))
    }

    @Test func nothingIsCompletedOrGuessed() {
        #expect(resolve(title: "河口", signature: nil) == .unknown(name: "河口"))
        #expect(resolve(title: "东区河口镇", signature: nil) == .unknown(name: "东区河口镇"))
        #expect(resolve(title: "某局", signature: "某某局") == .unknown(name: "某局"))
        #expect(resolve(title: nil, signature: nil) == .unknown(name: ""))
        #expect(AgencyRegistry().resolve(Report()) == .unknown(name: ""))
    }

    @Test func anAliasThatEqualsTheNameIsNoSecondAgency() {
        let one = Agency(id: "one", name: "某局", aliases: ["某局", "某 局"], region: [])
        #expect(AgencyRegistry(agencies: [one]).agencies(named: "某局") == [one])
    }

    @Test func theShortNameLeavesOutTheRegionsAboveTheLowest() {
        #expect(Self.town.shortName == "河口镇人民政府")
        #expect(Self.east.shortName == "东区财政局")
        #expect(Agency(id: "a", name: "甲省", region: ["甲省", "东区"]).shortName == "甲省")
        #expect(Agency(id: "a", name: "某局", region: []).shortName == "某局")
    }
}
