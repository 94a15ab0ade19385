/// The kinds of unit that an agency's name says it is and belongs to: 沈阳市辽中区于家房镇人民政府 is a 镇 below a 区.
struct AgencyUnits {
    enum Own: String, CaseIterable {
        case town = "镇"
        case township = "乡"
        case street = "街道"
    }

    enum Above: String, CaseIterable {
        case district = "区"
        case county = "县"
        case banner = "旗"
    }

    /// `nil` for an agency that is no town, township or street.
    let own: Own?
    /// `nil` when the name does not say it.
    let above: Above?

    init(of name: String) {
        var rest = Substring(name)
        for ending in ["人民政府", "办事处"] where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
        let own = Own.allCases.first { rest.hasSuffix($0.rawValue) }
        self.own = own
        // The town's own name may hold 区 or 县 at its very end only by accident: look before the last two characters.
        let before = own == nil ? rest : rest.dropLast(2)
        let found = before.lastIndex { character in Above.allCases.contains { $0.rawValue == String(character) } }
        above = found.flatMap { Above(rawValue: String(before[$0])) }
    }
}
