import Reports

/// The name of a cell in words.
enum FigureName {
    static func of(_ key: FigureKey, _ strings: Strings) -> String {
        let isEnglish = strings.language == .english
        switch key.cell {
        case .proactive(let row, let column):
            let form = column.provesForm ?? .form2019
            return isEnglish
                ? "\(row.english): \(column.english)" : "\(row.label(on: form))：\(column.label(on: form))"
        case .application(let row, let applicant):
            if applicant == .total { return isEnglish ? row.english : row.label }
            return isEnglish ? "\(row.english): \(applicant.english)" : "\(row.label)：\(applicant.label)"
        case .dispute(let outcome):
            return isEnglish ? outcome.english : "\(outcome.block.label)：\(outcome.label)"
        }
    }
}
