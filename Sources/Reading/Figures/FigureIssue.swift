/// Why a cell's text was not taken as a plain figure.
enum FigureIssue: Hashable {
    /// The text is no figure, or more than one.
    case notOneFigure
    /// A sign stands before a count, where only a change may have one.
    case signOnCount
    /// An amount of money other than 0 whose unit is neither in the cell nor in the column's head.
    case moneyWithoutUnit

    /// What should have stood in the cell.
    var expected: String {
        switch self {
        case .notOneFigure: "one figure"
        case .signOnCount: "a count without a sign"
        case .moneyWithoutUnit: "an amount with its unit (元, 万元, 亿元)"
        }
    }
}
