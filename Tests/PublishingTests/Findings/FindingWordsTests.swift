import Ink
import Pages
import Reports
import SourceText
import Testing
import Wording

/// Findings on prose and on versions in plain words: what the text says and where, what the table says.
struct FindingWordsTests {
    private func sentences(_ rule: RuleID, _ detail: Finding.Detail) throws -> [String] {
        let finding = Finding(RuleResult(rule, .fail), severity: .warning, instances: 1, detail: detail)
        return try TestPortal.languages.map { FindingText(finding, try TestPortal.strings($0)).particulars }
    }

    private func says(_ key: NarrativeKey, _ value: Int64, _ decimals: Int, _ text: String) -> NarrativeFigure {
        NarrativeFigure(key: key, value: value, decimals: decimals, text: text, place: Place(line: 7, column: 1))
    }

    @Test func aNumberOfTheProseStandsBesideTheTables() throws {
        let granted = ProseDifference(
            figure: says(.resultGrantedAndPartial, 258, 0, "予以公开和部分公开共258件"),
            cells: [FigureKey(.granted, .total), FigureKey(.partial, .total)], table: .count(306))
        #expect(
            try sentences(.proseResult, .prose([granted])) == [
                "第 7 行写“予以公开和部分公开共258件”（258），表中“（一）予以公开”与“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”合计 306。",
                "line 7 says “予以公开和部分公开共258件” (258); in the table, Disclosed and "
                    + "Partially disclosed (where severed, counted here only) add up to 306.",
            ])
    }

    @Test func aGroupOfRowsGoesByItsName() throws {
        let rows = Form.form2021.applications.filter { $0.group == .denied }
        let denied = ProseDifference(
            figure: says(.resultDenied, 3, 0, "不予公开3件"), cells: rows.map { FigureKey($0, .total) }, table: .count(2))
        #expect(
            try sentences(.proseResult, .prose([denied])) == [
                "第 7 行写“不予公开3件”（3），表中“（三）不予公开”各项合计 2。",
                "line 7 says “不予公开3件” (3); in the table, (3) Denied add up to 2.",
            ])
    }

    @Test func aPercentageIsShownAsAShare() throws {
        let rate = ProseDifference(
            figure: says(.disclosureRate, 705, 1, "公开率70.5%"), cells: [FigureKey(.granted, .total)],
            table: .share(part: 2, whole: 3))
        #expect(
            try sentences(.proseResult, .prose([rate])) == [
                "第 7 行写“公开率70.5%”（70.5%），表中“（一）予以公开”占 3 件中的 2 件（66.67%）。",
                "line 7 says “公开率70.5%” (70.5%); in the table, Disclosed make 2 of 3 (66.67%).",
            ])
    }

    @Test func aDifferenceOfHugeSidesIsExact() throws {
        let breach = Breach(
            left: .init(
                terms: [Term(FigureKey(.new, .total), year: .own, isSubtracted: false, value: .max)], sum: .max),
            relation: .equal,
            right: .init(
                terms: [Term(FigureKey(.carriedIn, .total), year: .own, isSubtracted: false, value: -2)], sum: -2))
        let finding = Finding(
            RuleResult(.table3Balance, .fail), severity: .error, breaches: [breach], instances: 1)
        let chinese = try TestPortal.strings(.chinese)
        #expect(FindingText(finding, chinese).particulars.contains("差 9223372036854775809"))
    }

    @Test func aCellOfTwoVersionsIsGivenWithBothValuesAndPlaces() throws {
        let cell = VersionDifference.Cell(
            key: FigureKey(.new, .total),
            shown: Figure(.reported(.count(3)), text: "3", place: Place(line: 7, column: 2)),
            other: Figure(.blank, place: Place(line: 9, column: 2)))
        let version = VersionDifference(path: "reports/b.txt", number: 2, cells: [cell])
        #expect(
            try sentences(.yearsRevision, .versions([version])) == [
                "一、本年新收政府信息公开申请数量：本页 3（第 7 行），reports/b.txt 中 未填（第 9 行）。",
                "New applications received this year: 3 (line 7) here, blank (line 9) in reports/b.txt.",
            ])
    }
}
