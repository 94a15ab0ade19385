import Reports

/// The state of a cell as far as sums care.
enum CellState: UInt8, Sendable {
    case count
    case money
    /// Nothing, a dash, a slash or 无 stands in the cell.
    case blank
    case absent
    case unreadable

    init(_ status: Figure.Status) {
        switch status {
        case .reported(.count): self = .count
        case .reported(.money): self = .money
        case .blank, .placeholder: self = .blank
        case .absent: self = .absent
        case .unreadable: self = .unreadable
        }
    }
}
