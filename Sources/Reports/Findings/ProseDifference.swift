/// A figure of the prose and what the tables say in its place.
package struct ProseDifference: Hashable, Sendable {
    package let figure: NarrativeFigure
    /// The cells whose sum the figure should be; of a percentage, those of its numerator.
    package let cells: [FigureKey]
    package let table: Table

    package init(figure: NarrativeFigure, cells: [FigureKey], table: Table) {
        self.figure = figure
        self.cells = cells
        self.table = table
    }

    package enum Table: Hashable, Sendable {
        case count(Int64)
        /// A part and the whole that it is a share of; `whole` is never 0.
        case share(part: Int64, whole: Int64)
    }
}
