import Reports

/// The cells of a report that exports list: those of its form, and any of another form that the report prints.
///
/// The same choice as in `ReportRecord`, so that all files of a report agree; in the order of the tables.
enum ExportCells {
    static func of(_ report: Report) -> [FigureKey] {
        let isOnForm = onForm[report.form] ?? []
        return FigureKey.all.filter { isOnForm.contains($0.index) || report.figures[$0].status != .absent }
    }

    private static let onForm: [Form?: Set<Int>] = Dictionary(
        uniqueKeysWithValues: Form.allCases.map { (Optional($0), Set($0.cells.map(\.index))) })

    /// The unit of a cell's value: money is always in 元.
    static func unit(of key: FigureKey) -> String {
        switch key.cell {
        case .proactive(_, let column):
            if case .money = column.kind { MoneyUnit.yuan.label } else { column.unit }
        case .application, .dispute: "件"
        }
    }
}
