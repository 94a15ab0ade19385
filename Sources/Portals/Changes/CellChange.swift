import Reports

/// A cell before and after.
package struct CellChange: Codable, Equatable, Sendable {
    package var key: String
    package var before: State
    package var after: State

    /// What stands in the cell: the name of its state and the whole text.
    package struct State: Codable, Equatable, Sendable {
        package var status: String
        package var text: String

        package init(status: String, text: String) {
            self.status = status
            self.text = text
        }

        package init(_ figure: Figure) { self.init(status: figure.status.name, text: figure.text) }
    }

    /// The names of the five states, as the log of changes has them.
    package enum StateName: String, CaseIterable {
        case reported, blank, placeholder, absent, unreadable
    }

    /// The cells of `report` that are not what they were, in the order of the tables; a cell that is in none of both lists
    /// is absent.
    package static func changes(of report: Report, since before: [String: State]) -> [CellChange] {
        report.keys.compactMap { key in
            let old = before[key.name] ?? State(Figure.absent)
            let new = State(report.figures[key])
            return old == new ? nil : CellChange(key: key.name, before: old, after: new)
        }
    }
}
