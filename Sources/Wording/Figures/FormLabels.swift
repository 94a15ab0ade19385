import Auditing
import Portals
import Reports

/// The labels that all forms share with their translations, each under the key by which a theme may translate it too.

extension SectionKey {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.section.\($0.key)")
    }

    /// The heading as the form prints it: 一、总体情况.
    package var heading: String { "\(ordinal)、\(label)" }
}

extension Applicant {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.applicant.\($0.key)")
    }
}

extension ApplicationGroup {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.group.\($0)")
    }

    package static let outcomesName = BilingualText(chinese: outcomesLabel, english: outcomesEnglish)
        .keyed("form.group.outcomes")
}

extension DisputeBlock {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.block.\($0.key)")
    }

    package static let litigationName = BilingualText(chinese: litigationLabel, english: litigationEnglish)
        .keyed("form.block.litigation")
}

extension DisputeResult {
    package var name: BilingualText {
        BilingualText(chinese: label, english: english).keyed("form.result.\(key)")
    }
}

extension OverviewTopic {
    package var name: BilingualText { BilingualText(chinese: label, english: english).keyed("form.topic.\(self)") }
}

/// Every text that values give and a theme's language file may give in its own language.
package enum OfficialTexts {
    package static let all: [BilingualText] = forms + rules + indicators + glossary

    package static let keys = Set(all.map(\.key))

    private static let forms =
        SectionKey.allCases.map(\.name)
        + Form.statutory.flatMap { form in
            form.proactiveRows.map(\.name) + form.proactiveColumns.map(\.name) + form.applications.map(\.name)
        }
        + Applicant.allCases.map(\.name) + ApplicationGroup.allCases.map(\.name)
        + [ApplicationGroup.outcomesName] + DisputeBlock.allCases.map(\.name) + [DisputeBlock.litigationName]
        + DisputeResult.allCases.map(\.name) + OverviewTopic.allCases.map(\.name)

    private static let rules = Rule.catalogue.flatMap { rule in
        [rule.title, rule.meaning, rule.caution] + [rule.basis].compactMap(\.self)
    }

    private static let indicators =
        IndicatorGroup.allCases.map(\.name)
        + Indicator.all.map(\.definition).flatMap { definition in
            [
                definition.name, definition.familyName, definition.formulaWords, definition.meaning, definition.basis,
                definition.comparability.note,
            ].compactMap(\.self)
        } + ComparisonColumn.allCases.map(\.name)

    private static let glossary = Glossary.terms.flatMap { [$0.name, $0.text] + [$0.basis].compactMap(\.self) }
}
