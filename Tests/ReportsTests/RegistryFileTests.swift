import Foundation
import Reports
import SourceText
import TestSupport
import Testing

@Suite struct RegistryFileTests {
    private static let head = "id,name,aliases,region,level,kind,website\n"

    private func read(_ text: String) -> (agencies: [Agency], problems: [Problem]) {
        let parsed = RegistryFile.read(text, path: "agencies.csv")
        return (parsed.value.agencies, parsed.problems)
    }

    private func problem(_ kind: ProblemKind, line: Int?, _ met: String, _ expected: String) -> Problem {
        Problem(
            kind, path: "agencies.csv", place: line.map { Place(line: $0, column: 1) }, met: met, expected: expected)
    }

    @Test func aGoodFileIsReadWithoutProblems() {
        let (agencies, problems) = read(
            Self.head + """
                juyuan,黑龙江省哈尔滨市道外区巨源镇人民政府, 巨源镇 | 道外区巨源镇 |,黑龙江省/哈尔滨市/道外区/ 巨源镇,township,government,https://a.cn
                # a remark,,,,,,
                b_2,"财政,局",,省,,,

                """)
        #expect(problems == [])
        #expect(
            agencies == [
                Agency(
                    id: "juyuan", name: "黑龙江省哈尔滨市道外区巨源镇人民政府", aliases: ["巨源镇", "道外区巨源镇"],
                    region: ["黑龙江省", "哈尔滨市", "道外区", "巨源镇"], level: .township, kind: .government,
                    website: "https://a.cn"),
                Agency(id: "b_2", name: "财政,局", region: ["省"]),
            ])
    }

    @Test func columnsMayStandInAnyOrderAndTheOptionalOnesMayLack() {
        let (agencies, problems) = read("\u{FEFF}region,name,id\n省/市,某局,a\n")
        #expect(problems == [])
        #expect(agencies == [Agency(id: "a", name: "某局", region: ["省", "市"])])
    }

    @Test func aMissingColumnMakesTheFileUnreadable() {
        let (agencies, problems) = read("id,title\na,某局\n")
        #expect(agencies == [])
        let expected = "id,name,aliases,region,level,kind,website"
        #expect(
            problems == [
                problem(.registryUnreadable, line: 1, "no column \"name\" in the head line", expected),
                problem(.registryUnreadable, line: 1, "no column \"region\" in the head line", expected),
                problem(
                    .registryUnknownColumn, line: 1, "column \"title\"",
                    "one of id, name, aliases, region, level, kind, website"),
            ])
    }

    @Test func anUnknownColumnIsNamedWithItsNearest() {
        let (agencies, problems) = read("id,name,region,alias\na,某局,省,x\n")
        #expect(agencies.count == 1)
        #expect(
            problems == [
                problem(
                    .registryUnknownColumn, line: 1, "column \"alias\"; did you mean \"aliases\"?",
                    "one of id, name, aliases, region, level, kind, website")
            ])
    }

    @Test(arguments: [
        ("A,某局,,省,,,", "id \"A\"", "an id of the letters a to z, digits, - and _"),
        (",某局,,省,,,", "id \"\"", "an id of the letters a to z, digits, - and _"),
        ("..,某局,,省,,,", "id \"..\"", "an id of the letters a to z, digits, - and _"),
        ("a/b,某局,,省,,,", "id \"a/b\"", "an id of the letters a to z, digits, - and _"),
        ("局,某局,,省,,,", "id \"局\"", "an id of the letters a to z, digits, - and _"),
        ("a, ,,省,,,", "no name", "the agency's full name"),
    ])
    func aLineThatCannotBeUsedIsLeftOutAndTheRestIsRead(_ line: String, met: String, expected: String) {
        let (agencies, problems) = read(Self.head + "x,甲局,,省,,,\n\(line)\ny,乙局,,省,,,\n")
        #expect(agencies.map(\.id) == ["x", "y"])
        #expect(problems == [problem(.registryBadLine, line: 3, met, expected)])
    }

    @Test(arguments: [
        ("a,某局,,省,town,,", "level \"town\"", "one of national, province, prefecture, county, township"),
        ("a,某局,,省,,office,", "kind \"office\"", "one of government, department"),
        (
            "a,某局,,省,,,javascript:alert(1)", "website \"javascript:alert(1)\"",
            "an address that begins with http:// or https://"
        ),
    ])
    func aValueThatCannotBeUsedIsLeftOutAndTheAgencyKept(_ line: String, met: String, expected: String) {
        let (agencies, problems) = read(Self.head + "x,甲局,,省,,,\n\(line)\ny,乙局,,省,,,\n")
        #expect(agencies.map(\.id) == ["x", "a", "y"])
        #expect(agencies.map(\.level) == [nil, nil, nil])
        #expect(agencies.map(\.kind) == [nil, nil, nil])
        #expect(agencies.map(\.website) == [nil, nil, nil])
        #expect(problems == [problem(.registryBadValue, line: 3, met, expected)])
    }

    @Test func allFaultsOfALineAreReported() {
        let (_, noAgency) = read(Self.head + "A,,,省,x,y,z\n")
        #expect(noAgency.map(\.kind) == [.registryBadLine, .registryBadLine])
        let (_, problems) = read(Self.head + "a,某局,,省,x,y,z\n")
        #expect(problems.map(\.kind) == [.registryBadValue, .registryBadValue, .registryBadValue])
        #expect(problems.allSatisfy { $0.place == Place(line: 2, column: 1) })
    }

    @Test func anIDBelongsToTheFirstLineThatHasIt() {
        let (agencies, problems) = read(Self.head + "a,甲局,,省,,,\nb,乙局,,省,,,\na,丙局,,省,,,\n")
        #expect(agencies.map(\.name) == ["甲局", "乙局"])
        #expect(problems == [problem(.registryDuplicate, line: 4, "id \"a\", which line 2 has too", "every id once")])
    }

    @Test func aQuotedLineEndKeepsTheLineNumbersBehindItRight() {
        let (_, problems) = read(Self.head + "a,\"甲\n局\",,省,,,\nB,乙局,,省,,,\n")
        #expect(problems.map(\.place) == [Place(line: 4, column: 1)])
    }

    @Test func emptyLinesAndEveryKindOfLineEndKeepTheLineNumbersRight() {
        let (agencies, problems) = read(
            "id,name,region\r\na,甲局,省\r\n\r\n  \r\nb,\"乙\r\n\r局\",省\rC,丙局,省\u{2028}市\r\nD,丁局,省")
        #expect(agencies.map(\.name) == ["甲局", "乙\r\n\r局"])
        #expect(problems.map(\.place) == [Place(line: 8, column: 1), Place(line: 9, column: 1)])
    }

    private static let unreadable =
        "CSV in UTF-8: a head line id,name,aliases,region,level,kind,website and one agency a line"

    /// An open quotation mark swallows all agencies behind it: the list as a whole is refused.
    @Test(arguments: [
        ("a,\"甲局,,省,,,\nb,乙局,,省,,,\n", "a quotation mark that is never closed", Place(line: 2, column: 3)),
        ("a,\"甲\n局\" 乙,,省,,,\n", "text behind a closing quotation mark", Place(line: 3, column: 4)),
        ("a,甲\"局,,省,,,\n", "a quotation mark in a value that does not begin with one", Place(line: 2, column: 4)),
        ("x,甲局,,省,,,\na,\u{FFFD}\u{FFFD},,省,,,\n", "bytes that are not UTF-8", Place(line: 3, column: 1)),
    ])
    func aListThatCannotBeToldApartIsRefused(_ lines: String, met: String, place: Place) {
        let (agencies, problems) = read(Self.head + lines)
        #expect(agencies == [])
        #expect(
            problems == [
                Problem(.registryUnreadable, path: "agencies.csv", place: place, met: met, expected: Self.unreadable)
            ])
    }

    /// A comma without quotation marks would move every value behind it into another column.
    @Test func aLineWithMoreValuesThanTheHeadHasIsLeftOut() {
        let (agencies, problems) = read(Self.head + "x,甲局,,省,,,\na,财政,局,,省,,,\nb,\"财政,局\",,省,,,\n")
        #expect(agencies.map(\.id) == ["x", "b"])
        #expect(
            problems == [
                problem(
                    .registryBadLine, line: 3, "8 values", "at most 7; a value with a comma stands in quotation marks")
            ])
    }

    @Test func twoColumnsOfOneNameMakeTheFileUnreadable() {
        let (agencies, problems) = read("id,name,region,name\na,甲局,省,乙局\n")
        #expect(agencies == [])
        #expect(
            problems.map(\.message) == [
                "two columns \"name\" in the head line; expected id,name,aliases,region,level,kind,website"
            ])
    }

    /// A mark that combines with a comma or a quotation mark does not take it away.
    @Test func signsAreToldByScalarsNotByWhatIsSeenAsOne() {
        let (agencies, problems) = read(
            Self.head + "a,甲局,\u{301}乙|\u{301}丙,省/\u{301}市,,,\nb,\"\u{301}丙,局\"\u{20},,省,,,\n")
        #expect(problems == [])
        #expect(agencies.map(\.name) == ["甲局", "\u{301}丙,局"])
        #expect(agencies.map(\.aliases) == [["\u{301}乙", "\u{301}丙"], []])
        #expect(agencies.first?.region == ["省", "\u{301}市"])
    }

    @Test func aSuggestedLineIsReadBack() {
        for name in ["某局", "某,局", "某\"局", "某\r局", "\"\u{301}局,\u{301}", "\u{301}\""] {
            let (agencies, problems) = read(
                Self.head + RegistryFile.suggestedLine(id: "a", name: name, alias: "某") + "\n")
            #expect(problems == [])
            #expect(agencies.map(\.name) == [name])
        }
    }

    @Test func theRegistryOfTheRepositoryHasNoProblems() throws {
        let url = Shared.checkout.appending(path: "content/agencies.csv")
        let (agencies, problems) = read(try String(contentsOf: url, encoding: .utf8))
        #expect(problems == [])
        #expect(!agencies.isEmpty)
    }
}
