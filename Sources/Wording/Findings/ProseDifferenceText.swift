import Reports

/// A figure of the prose and the table's beside it, in one line: 第 7 行写“予以公开8件”，表中“（一）予以公开”是 9.
package struct ProseDifferenceText {
    private let difference: ProseDifference
    private let strings: Strings

    init(_ difference: ProseDifference, _ strings: Strings) {
        self.difference = difference
        self.strings = strings
    }

    package var line: String {
        let figure = difference.figure
        let printed = figure.valueText + (figure.key.unit == "%" ? "%" : "")
        return strings(
            .proseDifference,
            [
                "line": String(figure.place.line), "text": figure.text, "value": printed, "cells": cells,
                "table": table,
            ])
    }

    /// The cells by name; more than two by their group, which is what the prose names too.
    private var cells: String {
        let keys = difference.cells
        var groups: Set<ApplicationGroup> = []
        for key in keys {
            if case .application(let row, _) = key.cell, let group = row.group { groups.insert(group) }
        }
        if keys.count > 2, let group = groups.first, groups.count == 1 {
            return strings(.proseGroup, ["group": strings(group.name)])
        }
        return keys.map { strings(.proseCell, ["cell": FigureName.of($0, strings)]) }
            .joined(separator: strings(.proseAnd))
    }

    private var table: String {
        switch difference.table {
        case .count(let count):
            strings(difference.cells.count > 1 ? .proseSum : .proseIs, ["count": String(count)])
        case .share(let part, let whole):
            strings(
                .proseShare,
                ["part": String(part), "whole": String(whole), "percent": Self.percent(part, of: whole)])
        }
    }

    /// Rounded half up to two decimals, in integers.
    private static func percent(_ part: Int64, of whole: Int64) -> String {
        let hundredths = (part * 20_000 + whole) / (whole * 2)
        return Money.decimal(hundredths, scale: 2) + "%"
    }
}
