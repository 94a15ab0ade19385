import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// The forms in code against `shared/domain/forms.json`.
@Suite struct FormTests {
    private func schema(test: String = #function) throws -> FormSchema? {
        guard let url = Shared.url("domain/forms.json", test: test) else { return nil }
        return try JSONDecoder().decode(FormSchema.self, from: Data(contentsOf: url))
    }

    private func tables(_ form: Form, test: String = #function) throws -> [FormSchema.Table] {
        try schema(test: test)?.forms[form.rawValue]?.tables ?? []
    }

    @Test(arguments: [(Form.form2019, 22, 161), (.form2021, 10, 175), (.form2014, 0, 0)])
    func aFormHasItsNumberOfCells(_ form: Form, proactive: Int, applications: Int) {
        var counts = [0, 0, 0]
        for key in form.cells {
            switch key.cell {
            case .proactive: counts[0] += 1
            case .application: counts[1] += 1
            case .dispute: counts[2] += 1
            }
        }
        #expect(counts == [proactive, applications, form == .form2014 ? 0 : 15])
        #expect(Set(form.cells).count == form.cells.count)
    }

    @Test(arguments: [Form.form2019, .form2021])
    func theCellsOfAFormAreThoseOfTheReferenceInItsOrder(_ form: Form) throws {
        var names: [String] = []
        for table in try tables(form) {
            for row in table.rows {
                for column in table.columns {
                    switch table.key {
                    case "t3": names.append("\(row.key)@\(column.key)")
                    case "t4": names.append(column.key)
                    default: names.append("\(row.key).\(column.key)")
                    }
                }
            }
        }
        if names.isEmpty { return }
        #expect(form.cells.map(\.name) == names)
    }

    /// English wordings that differ on purpose: the code has one wording for a key on both forms.
    private static let otherEnglish: [String: String] = [
        "Decisions made": "Decisions made this year",
        "Administrative normative documents": "Normative documents",
    ]

    @Test(arguments: [Form.form2019, .form2021])
    func theBlocksOfTable2AreThoseOfTheReference(_ form: Form) throws {
        let tables = try tables(form).filter { $0.key.hasPrefix("t2") }
        if tables.isEmpty { return }
        let blocks = form.proactive
        #expect(blocks.map(\.clause) == tables.map(\.clause))
        for (block, table) in zip(blocks, tables) {
            #expect(block.columns.map(\.label) == table.columns.map(\.label))
            #expect(block.columns.map(\.english) == table.columns.map { Self.otherEnglish[$0.english] ?? $0.english })
            #expect(block.rows.map(\.key) == table.rows.map(\.key))
            #expect(block.rows.map(\.label) == table.rows.map(\.label))
            #expect(block.rows.map(\.english) == table.rows.map { Self.otherEnglish[$0.english] ?? $0.english })
            for (column, wanted) in zip(block.columns, table.columns) {
                #expect(kindName(column.kind) == wanted.kind, "\(wanted.key)")
                // Without its unit, the head of the fees column does not tell 元 from 万元: it is not accepted.
                for variant in wanted.variants ?? [] where variant != "本年收费金额" {
                    #expect(
                        (column.otherLabels + [column.label]).map { CoreText.of($0) }.contains(CoreText.of(variant)),
                        "\(wanted.key)")
                }
            }
            for (row, wanted) in zip(block.rows, table.rows) {
                for variant in wanted.variants ?? [] {
                    #expect(
                        Form.withTables.flatMap(\.proactiveRows).contains { $0 == row && $0.label == variant },
                        "\(wanted.key)")
                }
            }
        }
    }

    private func kindName(_ kind: CellKind) -> String {
        switch kind {
        case .count: "count"
        case .signedDelta: "signed_delta"
        case .money: "money"
        }
    }

    @Test(arguments: [Form.form2019, .form2021])
    func theRowsAndColumnsOfTable3AreThoseOfTheReference(_ form: Form) throws {
        guard let table = try tables(form).first(where: { $0.key == "t3" }) else { return }
        #expect(Applicant.allCases.map(\.key) == table.columns.map(\.key))
        #expect(Applicant.allCases.map(\.label) == table.columns.map(\.label))
        #expect(Applicant.allCases.map(\.english) == table.columns.map(\.english))
        let rows = form.applications
        #expect(rows.map(\.key) == table.rows.map(\.key))
        #expect(rows.map(\.label) == table.rows.map(\.label))
        #expect(rows.map(\.english) == table.rows.map(\.english))
        #expect(rows.map(\.variants) == table.rows.map { $0.variants ?? [] })
        // A label, seven values, and a group cell before an outcome, two before a row of a group.
        #expect(rows.map { 8 + ($0.isOutcome ? 1 : 0) + ($0.group == nil ? 0 : 1) } == table.rows.map(\.cells))
    }

    @Test(arguments: [Form.form2019, .form2021])
    func theColumnsOfTable4AreThoseOfTheReference(_ form: Form) throws {
        guard let table = try tables(form).first(where: { $0.key == "t4" }) else { return }
        #expect(DisputeOutcome.allCases.map(\.key) == table.columns.map(\.key))
        #expect(DisputeOutcome.allCases.map(\.label) == table.columns.map(\.label))
        #expect(DisputeOutcome.allCases.map(\.english) == table.columns.map(\.english))
    }

    @Test func theSectionsAreThoseOfTheReference() throws {
        guard let sections = try schema()?.sections else { return }
        #expect(SectionKey.allCases.map(\.key) == sections.map(\.key))
        #expect(SectionKey.allCases.map { "\($0.ordinal)、\($0.label)" } == sections.map(\.label))
        #expect(SectionKey.allCases.map(\.english) == sections.map(\.english))
        for (section, wanted) in zip(SectionKey.allCases, sections) {
            #expect(Int(section.rawValue) + 1 == wanted.ordinal)
            for variant in wanted.variants {
                let words = String(variant.drop { "一二三四五六1234567、".contains($0) })
                #expect(words == section.label || section.variants.contains(words), "\(variant)")
            }
        }
    }

    @Test(arguments: [Form.form2019, .form2021])
    func theHeadsThatProveAFormAreThoseOfTheReference(_ form: Form) throws {
        guard let detect = try schema()?.forms[form.rawValue]?.detect else { return }
        for label in detect.anyOf {
            let forms = Form.withTables.filter { form in
                form.proactiveColumns.contains { $0.label.hasPrefix(label) }
            }
            #expect(forms == [form], "\(label)")
        }
        #expect(try schema()?.forms[form.rawValue]?.issuedBy == form.issuedBy)
    }

    @Test func everyKeyIsFoundByItsNameAndByItsCell() {
        for key in FigureKey.all {
            #expect(FigureKey(name: key.name) == key)
            switch key.cell {
            case .proactive(let row, let column): #expect(FigureKey(row, column) == key)
            case .application(let row, let applicant): #expect(FigureKey(row, applicant) == key)
            case .dispute(let outcome): #expect(FigureKey(outcome) == key)
            }
        }
        #expect(Set(FigureKey.all.map(\.name)).count == FigureKey.count)
        #expect(FigureKey(name: "applications.new") == nil)
        #expect(!Form.withTables.contains { $0.has(FigureKey(.procurement, .made)) })
        let names = FigureKey.sortedByName.map { Array($0.name.utf8) }
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
}
