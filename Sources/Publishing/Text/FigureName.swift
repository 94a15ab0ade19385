import Reports

/// The name of a cell in words.
enum FigureName {
    /// In the language of the page.
    static func of(_ key: FigureKey, _ strings: Strings) -> String {
        of(key, isEnglish: strings.language == .english)
    }

    /// For sentences that are made without a theme, as in records.
    static func of(_ key: FigureKey, isEnglish: Bool) -> String {
        switch key.cell {
        case .proactive(let row, let column):
            let form = column.provesForm ?? .form2019
            return isEnglish
                ? "\(row.english): \(column.english)" : "\(row.label(on: form))：\(column.label(on: form))"
        case .application(let row, let applicant):
            let name = applicationName(row, isEnglish: isEnglish)
            if applicant == .total { return name }
            return isEnglish ? "\(name): \(applicant.english)" : "\(name)：\(applicant.label)"
        case .dispute(let outcome):
            return isEnglish ? outcome.english : "\(outcome.block.label)：\(outcome.label)"
        }
    }

    /// A row with its group: many rows begin with 1. and say little alone.
    private static func applicationName(_ row: ApplicationRow, isEnglish: Bool) -> String {
        guard let group = row.group else { return isEnglish ? row.english : row.label }
        return isEnglish ? "\(group.english): \(row.english)" : "\(group.label) \(row.label)"
    }
}
