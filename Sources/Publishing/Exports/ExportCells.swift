import Reports

/// The cells of a report that exports list: those of its form, and any of another form that the report prints.
///
/// One choice for all files of a report, so that they agree.
enum ExportCells {
    /// Those of `keys` that are listed, in their order.
    static func of(_ report: Report, among keys: [FigureKey] = FigureKey.all) -> [FigureKey] {
        let isOnForm = report.form.flatMap { onForm[$0] } ?? []
        return keys.filter { isOnForm.contains($0.index) || report.figures[$0].status != .absent }
    }

    private static let onForm: [Form: Set<Int>] = Dictionary(
        uniqueKeysWithValues: Form.allCases.map { ($0, Set($0.cells.map(\.index))) })

    /// The unit of a cell's value: money is always in 元.
    static func unit(of key: FigureKey) -> String {
        switch key.cell {
        case .proactive(_, let column):
            if case .money = column.kind { MoneyUnit.yuan.label } else { column.unit }
        case .application, .dispute: "件"
        }
    }
}
