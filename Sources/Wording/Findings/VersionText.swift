import Reports

/// A cell that two versions of a report give differently, in one line.
package struct VersionText {
    package let strings: Strings

    package init(strings: Strings) {
        self.strings = strings
    }

    /// `自然人：（一）予以公开：此处 3（第 140 行），reports/2.txt 5（第 141 行）`.
    package func line(_ cell: VersionDifference.Cell, path: String) -> String {
        strings(
            .versionLine,
            [
                "cell": FigureName.of(cell.key, strings), "shown": placed(cell.shown), "other": placed(cell.other),
                "path": path,
            ])
    }

    /// What stands in the cell, and the state where it is no figure.
    package func value(_ figure: Figure) -> String {
        switch figure.status {
        case .reported: figure.text
        case .blank: strings(.versionBlank)
        case .placeholder: strings(.versionPlaceholder, ["text": figure.text])
        case .absent: strings(.stateAbsent)
        case .unreadable: strings(.versionUnreadable, ["text": figure.text])
        }
    }

    private func placed(_ figure: Figure) -> String {
        guard let line = figure.place?.line else { return value(figure) }
        return strings(.versionValueLine, ["value": value(figure), "line": String(line)])
    }
}
