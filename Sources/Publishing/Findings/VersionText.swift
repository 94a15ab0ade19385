import Reports

/// A cell that two versions of a report give differently, in one line.
struct VersionText {
    let isEnglish: Bool

    /// `自然人：（一）予以公开：此处 3（第 140 行），reports/2.txt 5（第 141 行）`.
    func line(_ cell: VersionDifference.Cell, path: String) -> String {
        let name = FigureName.of(cell.key, isEnglish: isEnglish)
        return isEnglish
            ? "\(name): \(value(cell.shown))\(place(cell.shown)) here, \(value(cell.other))\(place(cell.other)) in \(path)"
            : "\(name)：本页 \(value(cell.shown))\(place(cell.shown))，\(path) 中 \(value(cell.other))\(place(cell.other))"
    }

    /// What stands in the cell, and the state where it is no figure.
    func value(_ figure: Figure) -> String {
        switch figure.status {
        case .reported: figure.text
        case .blank: isEnglish ? "blank" : "未填"
        case .placeholder: figure.text + (isEnglish ? " (only a placeholder)" : "（占位符号）")
        case .absent: isEnglish ? "not on this form" : "本表无此项"
        case .unreadable: figure.text + (isEnglish ? " (not certainly one figure)" : "（无法确认是哪个数字）")
        }
    }

    private func place(_ figure: Figure) -> String {
        guard let line = figure.place?.line else { return "" }
        return isEnglish ? " (line \(line))" : "（第 \(line) 行）"
    }
}
