import Portals
import Reports
import Wording

/// What stands in the columns of the published tables: for the data package and the data dictionary.
extension DataTable {
    /// The columns in their order.
    func columns(_ strings: Strings) -> [DataColumn] {
        switch self {
        case .agencies: Self.columns(SmallTables.agencyColumns, strings)
        case .regions: Self.columns(SmallTables.regionColumns, strings)
        case .indicators: Self.columns(SmallTables.indicatorColumns, strings)
        case .cells: Self.columns(SmallTables.cellColumns, strings)
        case .findings: Self.columns(FindingsTable.columns, strings)
        case .observations: Self.columns(ObservationRows.columns, strings)
        case .values: Self.columns(IndicatorRows.columns, strings)
        case .form(let form, let table, _):
            Self.columns(FormRows.columns, strings)
                + FormRows.keys(of: form, table: table).map { Self.cell($0, strings) }
        }
    }

    private static func columns(_ names: [String], _ strings: Strings) -> [DataColumn] {
        names.map { name in
            DataColumn(
                name: name, type: type(name), meaning: phrase(name).map { strings($0) } ?? name,
                choices: choices(name, strings), isRequired: required.contains(name))
        }
    }

    /// A column of a wide table: a cell of the form.
    private static func cell(_ key: FigureKey, _ strings: Strings) -> DataColumn {
        DataColumn(
            name: key.name, type: key.kind == .count || key.kind == .signedDelta ? .integer : .number,
            meaning: "\(FigureName.of(key, strings)) (\(ExportCells.unit(of: key)))")
    }

    private static let required: Set<String> = [
        "agency_id", "agency", "year", "key", "rule", "status", "registered", "doubtful",
    ]

    private static func type(_ name: String) -> DataColumn.ValueType {
        switch name {
        case "year", "first_year", "last_year": .year
        case "line", "instances", "reports", "agencies", "table", "numerator", "denominator": .integer
        case "value": .number
        case "registered", "doubtful", "on_2019_form", "on_2021_form": .boolean
        default: .string
        }
    }

    private static func choices(_ name: String, _ strings: Strings) -> [(value: String, label: String)] {
        switch name {
        case "level": AgencyLevel.allCases.map { ($0.rawValue, strings($0.phrase)) }
        case "kind": AgencyKind.allCases.map { ($0.rawValue, strings($0.phrase)) }
        default: []
        }
    }

    /// The words for a column; the same name means the same in every table but for `status`, `key` and `value`, whose
    /// words say so.
    private static func phrase(_ name: String) -> Phrase? {
        switch name {
        case "agency_id": .fieldAgencyId
        case "agency": .fieldAgency
        case "short_name": .fieldShortName
        case "region": .fieldRegion
        case "parent": .fieldParent
        case "level": .factLevel
        case "kind": .factKind
        case "website": .factWebsite
        case "registered": .fieldRegistered
        case "reports": .fieldReports
        case "agencies": .fieldAgencies
        case "first_year": .fieldFirstYear
        case "last_year": .fieldLastYear
        case "page": .fieldPage
        case "json": .downloadData
        case "csv": .downloadTable
        case "feed": .fieldFeed
        case "name": .fieldName
        case "name_zh", "label_zh": .fieldNameChinese
        case "name_en", "label_en": .fieldNameEnglish
        case "type": .fieldType
        case "group": .fieldGroup
        case "formula_zh", "formula_en": .fieldFormula
        case "meaning_zh", "meaning_en": .fieldMeaning
        case "basis_zh": .ruleBasis
        case "table": .fieldTable
        case "on_2019_form", "on_2021_form": .fieldOnForm
        case "year": .fieldYear
        case "form": .fieldForm
        case "key": .fieldKey
        case "label": .fieldLabel
        case "value": .fieldValue
        case "status": .fieldStatus
        case "unit": .fieldUnit
        case "line": .fieldLine
        case "lines": .fieldLines
        case "source_file": .factPath
        case "source_sha256": .factHash
        case "numerator": .fieldNumerator
        case "denominator": .fieldDenominator
        case "doubtful": .fieldDoubtful
        case "rule": .fieldRule
        case "severity": .fieldSeverity
        case "instances": .fieldInstances
        case "cells": .fieldCells
        case "finding_zh", "finding_en": .fieldFinding
        case "replied": .fieldReplied
        default: nil
        }
    }
}
