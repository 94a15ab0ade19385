import Reports
import Writing

/// The cells of a report that exports list: those of its form, and any of another form that the report prints.
///
/// One choice for all files of a report, so that they agree.
package enum ExportCells {
    /// Those of `keys` that are listed, in their order.
    package static func of(_ report: Report, among keys: [FigureKey] = FigureKey.all) -> [FigureKey] {
        var isListed = report.form.flatMap { onForm[$0] } ?? [Bool](repeating: false, count: FigureKey.count)
        report.figures.forEachStatus { index, status in
            if status != .absent { isListed[index] = true }
        }
        return keys.filter { isListed[$0.index] }
    }

    /// Whether a form has a cell, by the index of its key.
    private static let onForm: [Form: [Bool]] = Dictionary(
        uniqueKeysWithValues: Form.allCases.map { form in
            let cells = Set(form.cells.map(\.index))
            return (form, FigureKey.all.map { cells.contains($0.index) })
        })

    /// The keys of JSON objects, by the index of the cell's key.
    package static let jsonKeys: [[UInt8]] = FigureKey.all.map { JSONWriter.finishedKey($0.name) }

    /// The unit of a cell's value: money is always in 元.
    package static func unit(of key: FigureKey) -> String {
        switch key.cell {
        case .proactive(_, let column):
            if case .money = column.kind { MoneyUnit.yuan.label } else { column.unit }
        case .application, .dispute: "件"
        }
    }
}
