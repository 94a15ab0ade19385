import Portals

/// One file below `/data/`, besides the description of the package and the checksums.
package enum DataFile: Hashable, Sendable {
    case table(DataTable)
    /// The records of the reports of a year and region, one a line.
    case records(RecordGroup)

    package var route: Route {
        switch self {
        case .table(let table): table.route
        case .records(let group): group.route
        }
    }
}
