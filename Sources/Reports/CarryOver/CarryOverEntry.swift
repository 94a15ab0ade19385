/// What a year carried out and what the next one says was carried in, in one applicant column.
///
/// A difference is arithmetic between two documents, and no word on why.
package struct CarryOverEntry: Hashable, Sendable {
    package let column: Applicant
    /// `applications.carried_out` of the earlier year.
    package let carriedOut: CarryOverSide
    /// `applications.carried_in` of the later year.
    package let carriedIn: CarryOverSide

    /// Carried in less carried out: negative when applications vanish between the years, positive when they appear;
    /// `nil` when a side is not known or the difference is too large to be one.
    package var difference: Int64? {
        guard let before = carriedOut.count, let after = carriedIn.count else { return nil }
        let (difference, isTooLarge) = after.subtractingReportingOverflow(before)
        return isTooLarge || difference == .min ? nil : difference
    }
}
