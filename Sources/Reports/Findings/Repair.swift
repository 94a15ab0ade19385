/// Cells whose change would make every sum of a table hold.
///
/// Arithmetic, never an accusation: it says what would fit, not what happened.
package struct Repair: Hashable, Sendable {
    /// In the order of the form.
    package let changes: [Change]

    package init(_ changes: [Change]) {
        self.changes = changes.sorted { $0.key < $1.key }
    }

    /// A cell, what it says and what would fit.
    package struct Change: Hashable, Sendable {
        package let key: FigureKey
        package let reported: Int64
        package let fitting: Int64

        package init(_ key: FigureKey, reported: Int64, fitting: Int64) {
            self.key = key
            self.reported = reported
            self.fitting = fitting
        }
    }

    /// How much is changed in all cells together; the greatest number there is when it is too large to be told.
    package var amount: Int64 {
        var sum = CheckedSum()
        for change in changes {
            sum.add(max(change.fitting, change.reported))
            sum.subtract(min(change.fitting, change.reported))
        }
        return sum.total ?? .max
    }

    /// Whether all changes stand in one row of table 3, or in one block of table 4.
    package var staysInOneRow: Bool { Set(changes.map(\.key.row)).count <= 1 }
}

extension FigureKey {
    /// Something that cells of one row of table 3, or of one block of table 4, have in common and others have not.
    fileprivate var row: Int {
        switch cell {
        case .proactive(let row, _): Int(row.number)
        case .application(let row, _): 100 + Int(row.number)
        case .dispute(let outcome): 200 + Int(outcome.block.rawValue)
        }
    }
}

/// A figure in two reports of one agency.
package struct FigureChange: Hashable, Sendable {
    package let key: FigureKey
    package let before: Quantity
    package let after: Quantity

    package init(_ key: FigureKey, before: Quantity, after: Quantity) {
        self.key = key
        self.before = before
        self.after = after
    }
}
