/// The cells in which another version of a report says something else than the version shown.
package struct VersionDifference: Hashable, Sendable {
    /// The file of the other version.
    package let path: String
    /// Its number among the versions of the report; the one shown is 1.
    package let number: Int
    /// In the order of the form; never empty.
    package let cells: [Cell]

    package init(path: String, number: Int, cells: [Cell]) {
        self.path = path
        self.number = number
        self.cells = cells
    }

    package struct Cell: Hashable, Sendable {
        package let key: FigureKey
        package let shown: Figure
        package let other: Figure

        package init(key: FigureKey, shown: Figure, other: Figure) {
            self.key = key
            self.shown = shown
            self.other = other
        }
    }
}
