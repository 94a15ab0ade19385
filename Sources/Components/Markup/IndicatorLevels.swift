import Portals
import Reports

/// The values of one indicator by year and level of government.
package struct IndicatorLevels: Sendable {
    /// The values of all reports of a year, whatever the level.
    package let all: [Int: [IndicatorValue]]
    /// The levels that have agencies, from the highest down.
    package let levels: [AgencyLevel]
    private let distributions: [Key: Distribution]

    private struct Key: Hashable {
        let year: Int
        let level: AgencyLevel?
    }

    package init(_ agencies: some Sequence<AgencyValues>, _ indicator: Indicator) {
        var all: [Int: [IndicatorValue]] = [:]
        var values: [Key: [IndicatorValue]] = [:]
        for one in agencies {
            let agency = one.agency
            for (submission, value) in zip(agency.reports, one.values(of: indicator)) {
                let year = submission.year
                all[year, default: []].append(value)
                values[Key(year: year, level: agency.agency?.level), default: []].append(value)
            }
        }
        self.all = all
        distributions = values.mapValues { Distribution($0) }
        let found = Set(values.keys.map(\.level))
        levels = AgencyLevel.allCases.filter { found.contains($0) }
    }

    /// Agencies of one level, or those whose level the registry does not tell.
    package func distribution(_ year: Int, _ level: AgencyLevel?) -> Distribution? {
        distributions[Key(year: year, level: level)]
    }

    /// The newest year with a number: forms come and go.
    package var newestYear: Int? { all.filter { $0.value.contains(where: \.isNumber) }.keys.max() }
}
