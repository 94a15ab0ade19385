import Portals
import Reports

/// The labels of the forms with their translations, each under the key by which a theme may translate it too.
///
/// A label that the 2021 form words otherwise has a key of its own, which ends with the year of the form.

extension SectionKey {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.section.\($0.key)")
    }

    /// The heading as the form prints it: 一、总体情况.
    package var heading: String { "\(ordinal)、\(label)" }
}

extension ProactiveRow {
    package func name(on form: Form) -> BilingualText {
        (form == .form2021 ? Self.names2021 : Self.names)[Int(rawValue)]
    }
    private static let names = allCases.map { $0.text(on: .form2019, key: "form.\($0.key)") }
    private static let names2021 = allCases.map { row in
        let isSame = row.label(on: .form2021) == row.label(on: .form2019)
        return row.text(on: .form2021, key: isSame ? "form.\(row.key)" : "form.\(row.key).2021")
    }

    private func text(on form: Form, key: String) -> BilingualText {
        BilingualText(chinese: label(on: form), english: english).keyed(key)
    }
}

extension ProactiveColumn {
    package func name(on form: Form) -> BilingualText {
        (form == .form2021 ? Self.names2021 : Self.names)[Int(rawValue)]
    }
    /// On the form that has it, the older one where both have.
    package var name: BilingualText { name(on: provesForm ?? .form2019) }
    private static let names = allCases.map { $0.text(on: .form2019, key: "form.column.\($0)") }
    private static let names2021 = allCases.map { column in
        let isSame = column.label(on: .form2021) == column.label(on: .form2019)
        return column.text(on: .form2021, key: isSame ? "form.column.\(column)" : "form.column.\(column).2021")
    }

    private func text(on form: Form, key: String) -> BilingualText {
        BilingualText(chinese: label(on: form), english: english).keyed(key)
    }
}

extension Applicant {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.applicant.\($0.key)")
    }
}

extension ApplicationRow {
    package var name: BilingualText { Self.names[Int(rawValue)] }
    private static let names = allCases.map {
        BilingualText(chinese: $0.label, english: $0.english).keyed("form.\($0.key)")
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
        + [Form.form2019, .form2021].flatMap { form in
            ProactiveBlock.blocks(of: form).flatMap { block in
                block.rows.map { $0.name(on: form) } + block.columns.map { $0.name(on: form) }
            }
        }
        + Applicant.allCases.map(\.name) + ApplicationRow.allCases.map(\.name) + ApplicationGroup.allCases.map(\.name)
        + [ApplicationGroup.outcomesName] + DisputeBlock.allCases.map(\.name) + [DisputeBlock.litigationName]
        + DisputeResult.allCases.map(\.name) + OverviewTopic.allCases.map(\.name)

    private static let rules = Rule.catalogue.flatMap { rule in
        [rule.id.title, rule.meaning, rule.id.caution] + [rule.basis].compactMap(\.self)
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
