/// The step from one year to the next: an entry for each of the seven applicant columns.
package struct CarryOverStep: Hashable, Sendable {
    /// The later of the two years.
    package let year: Int
    package let entries: [CarryOverEntry]

    /// The entry of the column 总计.
    package var total: CarryOverEntry? { entries.first { $0.column == .total } }
    package var previousYear: Int { year - 1 }
}
