import SourceText

/// Evidence in five bytes: a hundred thousand reports have twenty million figures.
extension Evidence {
    /// The evidence as a number below 2^40; 0 for the strongest.
    package var packed: UInt64 {
        let (rowKind, rowDetail): (UInt64, UInt64) =
            switch row {
            case .exact: (0, 0)
            case .variant: (1, 0)
            case .near(let edits): (2, UInt64(min(edits, 31)))
            case .onlyPlace: (3, 0)
            case .unlabelled: (4, 0)
            case .uncertain(let fault): (5, UInt64(fault.rawValue))
            }
        let (headKind, headDetail): (UInt64, UInt64) =
            switch head {
            case .exact: (0, 0)
            case .synonym: (1, 0)
            case .near(let edits): (2, UInt64(min(edits, 31)))
            case .uncertain(let fault): (3, UInt64(fault.rawValue))
            case .numbered: (4, 0)
            }
        return rowKind | rowDetail << 3 | headKind << 8 | headDetail << 11 | UInt64(unit.rawValue) << 16
            | UInt64(layout.rawValue) << 20 | UInt64(ink.rawValue) << 24
    }

    /// `nil` for a number that ``packed`` never gives.
    package init?(packed: UInt64) {
        let rowDetail = UInt8(packed >> 3 & 31)
        let headDetail = UInt8(packed >> 11 & 31)
        switch packed & 7 {
        case 0: row = .exact
        case 1: row = .variant
        case 2: row = .near(edits: rowDetail)
        case 3: row = .onlyPlace
        case 4: row = .unlabelled
        case 5:
            guard let fault = RowFault(rawValue: rowDetail) else { return nil }
            row = .uncertain(fault)
        default: return nil
        }
        switch packed >> 8 & 7 {
        case 0: head = .exact
        case 1: head = .synonym
        case 2: head = .near(edits: headDetail)
        case 3:
            guard let fault = HeadFault(rawValue: headDetail) else { return nil }
            head = .uncertain(fault)
        case 4: head = .numbered
        default: return nil
        }
        guard let unit = Unit(rawValue: UInt8(packed >> 16 & 15)),
            let layout = Layout(rawValue: UInt8(packed >> 20 & 15)),
            packed < 1 << 40
        else { return nil }
        self.unit = unit
        self.layout = layout
        ink = InkDoubts(rawValue: UInt16(packed >> 24))
    }
}
