/// Says in words what a sum covers.
enum Coverage {
    static func words(_ sum: CoveredSum, _ strings: Strings) -> String {
        let values = ["reported": String(sum.reported), "reports": String(sum.reports)]
        return strings(sum.reported == sum.reports ? .coverageAll : .coverage, values)
    }
}
