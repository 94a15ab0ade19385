import Reports

/// One thing changed in the layout of a report, whatever format it is written in, with what a person then reads.
package struct LayoutChange: Sendable {
    package let name: String
    package let form: Form
    /// Whether paper shows it too: a cell that is missing in a file leaves the others under wrong heads only on a screen, while
    /// on paper what stands under a head is what is read.
    package let isOnPaper: Bool
    package let apply: @Sendable (inout ReportLayout, HostileReport) -> Void
    /// What a person reads in the cells that the change touches.
    package let readings: @Sendable (HostileReport) -> [FigureKey: HostileVariant.Reading]

    package init(
        _ name: String, form: Form = .form2021, isOnPaper: Bool = true,
        reads readings: @escaping @Sendable (HostileReport) -> [FigureKey: HostileVariant.Reading] = { _ in [:] },
        _ apply: @escaping @Sendable (inout ReportLayout, HostileReport) -> Void
    ) {
        self.name = name
        self.form = form
        self.isOnPaper = isOnPaper
        self.apply = apply
        self.readings = readings
    }

    /// A change of one cell: its number becomes what `text` makes of it.
    package static func cell(
        _ name: String, _ key: String, _ reading: HostileVariant.Reading, form: Form = .form2021,
        _ text: @escaping @Sendable (String) -> String
    ) -> LayoutChange {
        LayoutChange(
            name, form: form, reads: { _ in Self.readings([key: reading]) },
            { layout, report in layout.edit(report.number(key)) { $0 = [text(report.number(key))] } })
    }

    package static func readings(_ named: [String: HostileVariant.Reading]) -> [FigureKey: HostileVariant.Reading] {
        var readings: [FigureKey: HostileVariant.Reading] = [:]
        for (name, reading) in named {
            if let key = FigureKey(name: name) { readings[key] = reading }
        }
        return readings
    }

    /// Nothing is certain of the cells whose names have one of these beginnings or ends.
    package static func unsure(_ form: Form, _ parts: String...) -> [FigureKey: HostileVariant.Reading] {
        var readings: [FigureKey: HostileVariant.Reading] = [:]
        for key in form.cells where parts.contains(where: { key.name.hasPrefix($0) || key.name.hasSuffix($0) }) {
            readings[key] = .unsure
        }
        return readings
    }
}

extension ReportLayout {
    /// Changes the lines of the first cell that says `text`.
    package mutating func edit(_ text: String, _ change: (inout [String]) -> Void) {
        for block in blocks.indices {
            guard case .table(var rows) = blocks[block] else { continue }
            for row in rows.indices {
                for cell in rows[row].indices where rows[row][cell].text == text {
                    change(&rows[row][cell].lines)
                    blocks[block] = .table(rows)
                    return
                }
            }
        }
    }

    /// Says `new` in the first cell that says `old`.
    package mutating func relabel(_ old: String, _ new: String) { edit(old) { $0 = new.isEmpty ? [] : [new] } }

    /// Changes the rows of the table that has a cell with `text`.
    package mutating func editTable(with text: String, _ change: (inout [[LaidCell]]) -> Void) {
        guard let block = table(with: text), case .table(var rows) = blocks[block] else { return }
        change(&rows)
        blocks[block] = .table(rows)
    }

    /// The index of the block whose table has a cell with `text`.
    package func table(with text: String) -> Int? {
        blocks.firstIndex { block in
            guard case .table(let rows) = block else { return false }
            return rows.contains { $0.contains { $0.text == text } }
        }
    }

    /// Puts paragraphs before, or behind, the table that has a cell with `text`.
    package mutating func insert(_ lines: [String], before text: String, behind: Bool = false) {
        guard let block = table(with: text) else { return }
        blocks.insert(contentsOf: lines.map { .paragraph($0) }, at: behind ? block + 1 : block)
    }
}

extension [[ReportLayout.LaidCell]] {
    /// The index of the row that has a cell with `text`.
    package func row(with text: String) -> Int? { firstIndex { $0.contains { $0.text == text } } }
}
