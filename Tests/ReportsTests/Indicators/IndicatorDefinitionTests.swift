import Foundation
import Reports
import TestSupport
import Testing

/// The definitions against `derived`, and the grades against `comparability`, of `shared/domain/forms.json`.
@Suite struct IndicatorDefinitionTests {
    private struct Schema: Decodable {
        let derived: [Line]
        let comparability: [Grade]

        struct Line: Decodable {
            let key: String
            let kind: String
            let chinese: String
            let english: String

            enum CodingKeys: String, CodingKey {
                case key, kind
                case chinese = "label_zh"
                case english = "label_en"
            }
        }

        struct Grade: Decodable {
            let indicator: String
            let grade: String
        }
    }

    private func schema(test: String = #function) throws -> Schema? {
        guard let url = Shared.url("domain/forms.json", test: test) else { return nil }
        return try JSONDecoder().decode(Schema.self, from: Data(contentsOf: url))
    }

    @Test func everyLineOfTheReferenceIsDefined() throws {
        guard let lines = try schema()?.derived else { return }
        let families = Dictionary(grouping: Indicator.derived, by: \.definition.family)
        for line in lines {
            let family = String(line.key.prefix { $0 != "<" }).trimmingCharacters(in: ["."])
            let members = try #require(families[family], "\(line.key)")
            for one in members {
                #expect(one.kind.rawValue == line.kind, "\(one.key)")
                let name = try #require(one.definition.name, "\(one.key)")
                #expect(name.chinese.hasPrefix(line.chinese), "\(one.key)")
                #expect(name.english.hasPrefix(line.english), "\(one.key)")
            }
        }
        // The file has results.other.total among the rows of table 3, not among those derived.
        #expect(families.count == lines.count + 1)
        #expect(lines.count == 21)
    }

    @Test func theFamiliesHaveAllTheirMembers() {
        let sizes = Dictionary(grouping: Indicator.derived, by: \.definition.family).mapValues(\.count)
        #expect(sizes["results.denied.total"] == 7)
        #expect(sizes["results.other.total"] == 7)
        #expect(sizes["organizations_subtotal"] == ApplicationRow.statutory.count)
        #expect(sizes["applicant_share"] == 6)
        #expect(sizes["denial_ground_share"] == 8)
        #expect(sizes["completion_rate"] == 1)
    }

    @Test func keysAreUniqueAndFindTheirIndicator() {
        #expect(Set(Indicator.all.map(\.key)).count == Indicator.all.count)
        for one in Indicator.all { #expect(Indicator(key: one.key) == one) }
        #expect(Indicator(key: "refusal_rate") == nil)
        // Every cell of the forms is an indicator, under its own key.
        for key in FigureKey.all { #expect(Indicator(key: key.name) != nil, "\(key.name)") }
        #expect(Indicator.derived + Indicator.figures == Indicator.all)
    }

    @Test func nothingIsLeftWithoutWords() {
        for one in Indicator.all {
            #expect((one.definition.name == nil) == (one.definition.group == nil), "\(one.key)")
            for words in [one.definition.name, one.definition.formulaWords, one.definition.meaning].compactMap(\.self) {
                #expect(!words.chinese.isEmpty && !words.english.isEmpty, "\(one.key)")
                #expect(words.english.unicodeScalars.allSatisfy { $0.value < 0x3000 }, "\(one.key): \(words.english)")
            }
        }
    }

    @Test func theGradesAreThoseOfTheReference() throws {
        guard let grades = try schema()?.comparability else { return }
        var compared = 0
        for line in grades where !line.indicator.hasPrefix("legacy") {
            for pattern in line.indicator.components(separatedBy: " / ") {
                for key in FigureKey.all where Self.matches(key.name, pattern) {
                    // Two lines speak of other_services and of fees: the narrower one counts.
                    if line.indicator.hasPrefix("proactive.*"), key.name.hasPrefix("proactive.other_services") {
                        continue
                    }
                    #expect(
                        Self.words(of: Comparability(of: key).grade).contains(Self.core(line.grade)),
                        "\(key.name): \(line.grade)")
                    compared += 1
                }
            }
        }
        #expect(compared > 150)
    }

    private static func matches(_ name: String, _ pattern: String) -> Bool {
        if pattern == "items_delta" { return name.hasSuffix(".items_delta") }
        let parts = pattern.components(separatedBy: "*")
        if parts.count == 1 { return name == pattern || name.hasPrefix(pattern + "@") }
        return name.hasPrefix(parts[0]) && (parts[1].isEmpty || name.hasSuffix(parts[1]))
    }

    /// The part of a grade about the two forms: `2019=2021 same; 2014 near` says same.
    private static func core(_ grade: String) -> String {
        if grade.contains("same") { return "same" }
        return grade
    }

    private static func words(of grade: Comparability.Grade) -> [String] {
        switch grade {
        case .same: ["same"]
        case .near: ["near"]
        case .notComparable: ["not comparable"]
        // Near to the 2014 form, and not on the 2021 form at all.
        case .only(.form2019): ["2019 only", "near"]
        case .only(let form): ["\(form.rawValue) only"]
        }
    }

    @Test(arguments: [
        ("disclosure_rate", Comparability.Grade.same), ("other_rate", .same), ("results.other.total@total", .same),
        ("normative_net_change", .only(.form2021)), ("days_vs_deadline", .same), ("received_total", .same),
        ("results.other.misc@organizations_subtotal", .only(.form2021)),
        ("proactive.normative_documents.made", .near),
    ])
    func aDerivedIndicatorIsNoBetterThanItsOperands(_ key: String, _ grade: Comparability.Grade) throws {
        #expect(try #require(Indicator(key: key)).definition.comparability.grade == grade)
    }
}
