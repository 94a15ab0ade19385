import Reports

/// Which indicators have a page of their own, and where they stand in the index.
///
/// All derived ones of a report's page and the figures that a citizen would look for: the column 总计 of table 3, the whole
/// of table 4, and of table 2 the documents, decisions, fees and procurement. Without a page are the columns by applicant
/// (a page for each would say little, 200 times) and the numbers of items that the 2019 form asked for and nobody else.
package enum IndicatorCatalogue {
    /// The indicators with a page, in the order of the index.
    package static let all: [Indicator] = onReports + Indicator.figures.filter(isShown)

    /// The indicators of a report's page: of the subtotals the column 总计, of organizations the new applications.
    package static let onReports = Indicator.derived.filter { indicator in
        let key = indicator.key
        return !key.contains("@") || key.hasSuffix("@total") || key == "applications.new@organizations_subtotal"
    }

    /// The others: they are named in the index.
    package static let others: [Indicator] = Indicator.all.filter { position($0) == nil }

    /// The place of an indicator in `all`, or `nil` for one without a page.
    package static func position(_ indicator: Indicator) -> Int? {
        let position = positions[indicator.index]
        return position < 0 ? nil : position
    }

    private static let positions: [Int] = {
        var positions = [Int](repeating: -1, count: Indicator.all.count)
        for (position, indicator) in all.enumerated() { positions[indicator.index] = position }
        return positions
    }()

    private static func isShown(_ indicator: Indicator) -> Bool {
        guard let key = figure(indicator) else { return false }
        switch key.cell {
        case .application(_, let applicant): return applicant == .total
        case .dispute: return true
        case .proactive(_, let column): return column != .itemsPrevious && column != .itemsDelta
        }
    }

    /// The cell that an indicator is, when it is one.
    package static func figure(_ indicator: Indicator) -> FigureKey? { figures[indicator.index] }

    package static func indicator(_ key: FigureKey) -> Indicator? { indicators[key] }

    /// Both ways by index: tables of all agencies ask once a cell.
    private static let figures: [FigureKey?] = Indicator.all.map { indicator in
        indicator.definition.group == nil ? FigureKey(name: indicator.key) : nil
    }
    private static let indicators = PerCell<Indicator?> { Indicator(key: $0.name) }
}

extension Indicator {
    /// Its address on a report's page.
    package var anchor: String { "indicator-" + key }
}
