import Reports

extension Site {
    /// The values of an indicator over an agency's years as points of a chart; a year without a report says so.
    func points(_ indicator: Indicator, agency index: Int, over span: [Int], unit: ChartUnit) -> [ChartPoint] {
        let values = matrix.values(of: indicator, agency: index)
        let years = portal.agencies[index].years
        return span.map { year in
            guard let report = years.firstIndex(of: year), values.count > report else {
                return ChartPoint(tenths: nil, words: strings(.chartNoReport))
            }
            return ChartPoint(values[values.startIndex + report], unit: unit, strings)
        }
    }
}
