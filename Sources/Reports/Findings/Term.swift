/// One term of one side of an equation, with the value that was reported.
package struct Term: Hashable, Sendable {
    package let key: FigureKey
    package let year: Year
    package let isSubtracted: Bool
    package let value: Int64

    package init(_ key: FigureKey, year: Year, isSubtracted: Bool, value: Int64) {
        self.key = key
        self.year = year
        self.isSubtracted = isSubtracted
        self.value = value
    }

    /// Which of an agency's reports the cell stands in.
    package enum Year: Hashable, Sendable {
        /// The report that is being audited.
        case own
        /// The same agency's report for the year before.
        case previous
    }
}
