import Reports

/// The name of a cell in words: its row and its column.
package enum FigureName {
    package static func of(_ key: FigureKey, _ strings: Strings) -> String { strings.name(of: key) }

    /// Made once a language, by `Strings`.
    static func composed(_ key: FigureKey, _ strings: Strings) -> String {
        switch key.cell {
        case .proactive(let row, let column):
            return strings.labelled(strings(row.name), strings(column.name))
        case .application(let row, let applicant):
            // A row with its group: many rows begin with 1. and say little alone.
            let name =
                row.group.map { strings(.rowInGroup, ["group": strings($0.name), "row": strings(row.name)]) }
                ?? strings(row.name)
            return applicant == .total ? name : strings.labelled(name, strings(applicant.name))
        case .dispute(let outcome): return strings.labelled(strings(outcome.block.name), strings(outcome.result.name))
        }
    }
}
