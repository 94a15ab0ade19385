import Reports
import Writing

/// The cells of a report that exports list: those of its form, and any of another form that the report prints.
///
/// One choice for all files of a report, so that they agree.
package enum ExportCells {
    /// In the order of the tables.
    package static func of(_ report: Report) -> [FigureKey] { listed(report.keys, report) }

    /// The same in the order of their names.
    package static func byName(_ report: Report) -> [FigureKey] { listed(report.keysByName, report) }

    private static func listed(_ keys: [FigureKey], _ report: Report) -> [FigureKey] {
        let layout = report.form?.layout
        return keys.filter { report.figures.isPrinted($0) || layout?.has($0) ?? false }
    }

    /// The keys of JSON objects.
    package static let jsonKeys = PerCell { JSONWriter.finishedKey($0.name) }

    /// The unit of a cell's value: money is always in 元.
    package static func unit(of key: FigureKey) -> String {
        switch key.cell {
        case .proactive(_, let column):
            if case .money = column.kind { MoneyUnit.yuan.label } else { column.unit }
        case .application, .dispute: "件"
        }
    }
}
