import Reports

/// The name of a cell for a sentence, without interface strings: records are made without a theme.
struct CellName {
    let isEnglish: Bool

    func of(_ key: FigureKey) -> String {
        switch key.cell {
        case .proactive(let row, let column):
            let form = column.provesForm ?? .form2019
            return isEnglish ? "\(row.english): \(column.english)" : "\(row.label(on: form))“\(column.label(on: form))”"
        case .application(let row, let applicant):
            let name = isEnglish ? row.english : row.label
            return "\(name)\(isEnglish ? ", " : "，")\(isEnglish ? applicant.english : applicant.label)"
        case .dispute(let outcome):
            return isEnglish ? outcome.english : "\(outcome.block.label)“\(outcome.label)”"
        }
    }
}
