/// A version of the statutory form of the annual report.
///
/// A report's form is told from the head labels of its tables, never from its year.
package enum Form: String, CaseIterable, Hashable, Codable, Sendable {
    /// 政府信息公开情况统计表 of 国办发〔2014〕32号: an archive form, kept as found.
    case form2014 = "2014"
    /// 国办公开办函〔2019〕60号, for the years 2019 and 2020.
    case form2019 = "2019"
    /// 国办公开办函〔2021〕30号, for 2021 and later.
    case form2021 = "2021"

    /// The document that laid down the form.
    package var issuedBy: String {
        switch self {
        case .form2014: "国办发〔2014〕32号"
        case .form2019: "国办公开办函〔2019〕60号"
        case .form2021: "国办公开办函〔2021〕30号"
        }
    }

    /// The first report year for which the form was laid down. What form a report has is told by its tables alone.
    package var firstYear: Int {
        switch self {
        case .form2014: 2014
        case .form2019: 2019
        case .form2021: 2021
        }
    }

    /// Every cell of this form's three tables, in the order in which the tables print them.
    package var cells: [FigureKey] {
        switch self {
        case .form2014: []
        case .form2019: Self.cells2019
        case .form2021: Self.cells2021
        }
    }

    private static let cells2019 = allCells(of: .form2019)
    private static let cells2021 = allCells(of: .form2021)

    private static func allCells(of form: Form) -> [FigureKey] {
        ProactiveBlock.blocks(of: form).flatMap(\.keys)
            + ApplicationRow.rows(of: form).flatMap { row in Applicant.allCases.map { FigureKey(row, $0) } }
            + DisputeOutcome.allCases.map { FigureKey($0) }
    }
}
