import Auditing
import Foundation
import Reports
import TestSupport
import Testing

/// The catalogue of rules against `rules` of `shared/domain/forms.json`.
@Suite struct CatalogueTests {
    @Test func everyRuleSaysWhatTheReferenceSays() throws {
        guard let url = Shared.url("domain/forms.json") else { return }
        let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: url)).rules
        try #require(reference.map(\.id) == Rule.catalogue.map(\.id.rawValue))
        for (wanted, rule) in zip(reference, Rule.catalogue) {
            #expect(rule.severity.rawValue == wanted.severity, "\(wanted.id)")
            #expect(rule.forms.map(\.rawValue) == wanted.forms, "\(wanted.id)")
            #expect(rule.formula == wanted.formula, "\(wanted.id)")
            #expect([rule.meaning.chinese, rule.meaning.english] == [wanted.chinese, wanted.english], "\(wanted.id)")
            #expect((rule.basis == nil) == wanted.basis.isEmpty, "\(wanted.id)")
            let byLevel = rule.severityByLevel.map { ($0.key.rawValue, $0.value.rawValue) }
            #expect(Dictionary(uniqueKeysWithValues: byLevel) == wanted.severityByLevel ?? [:], "\(wanted.id)")
        }
    }

    private struct Reference: Decodable { let rules: [Entry] }

    private struct Entry: Decodable {
        let id: String
        let severity: String
        let forms: [String]
        let formula: String
        let chinese: String
        let english: String
        let basis: String
        let severityByLevel: [String: String]?

        enum CodingKeys: String, CodingKey {
            case id, severity, forms, formula, basis
            case chinese = "explain_zh"
            case english = "explain_en"
            case severityByLevel = "severity_by_level"
        }
    }
}
