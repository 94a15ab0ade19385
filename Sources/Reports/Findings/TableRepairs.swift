/// The smallest repairs of a table in which sums fail.
package struct TableRepairs: Hashable, Sendable {
    /// 3 or 4.
    package let table: Int
    /// At most three, all with the same number of cells: those within one row first, then those that change least.
    package let repairs: [Repair]
    /// How many repairs of that size there are; 0 when none was found within the limits of the search.
    package let count: Int

    package init(table: Int, repairs: [Repair], count: Int) {
        self.table = table
        self.repairs = repairs
        self.count = count
    }

    /// The one cell that alone would make every sum hold, when there is exactly one such cell.
    package var onlyCell: Repair.Change? {
        guard count == 1, let repair = repairs.first, repair.changes.count == 1 else { return nil }
        return repair.changes.first
    }
}
