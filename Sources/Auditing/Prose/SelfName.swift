import Reports
import SourceText

/// Whether prose calls the agency and the government above it by the right kind of unit.
///
/// Looked for are words that can only mean the agency itself (我镇, 全乡, or the bare unit at the head of a clause) and the
/// government above (县委, 县政府, 县信息公开…). Enumerations such as 乡镇、街道 mean others and are passed over.
enum SelfName {
    static func check(_ evidence: Evidence) -> Verdict {
        guard let name = evidence.report.titleAgency ?? evidence.report.signature else { return .notEvaluable }
        let units = AgencyUnits(of: name)
        guard units.own != nil || units.above != nil else { return .notEvaluable }
        let others = Self.others(than: units)
        var places: [Place] = []
        for line in evidence.prose.all {
            // Nearly no line speaks of another kind of unit.
            guard others.contains(where: { line.find($0) != nil }) else { continue }
            let isWrong =
                units.own.map { callsItselfOtherwise(line, than: $0) } ?? false
                || units.above.map { callsTheGovernmentAboveOtherwise(line, than: $0) } ?? false
            if isWrong { places.append(line.place) }
        }
        return places.isEmpty ? .pass : .fail(Verdict.Fault(instances: places.count, places: places))
    }

    /// The kinds of unit that the agency's name does not say, where it says one.
    private static func others(than units: AgencyUnits) -> [[UInt8]] {
        let own = units.own.map { own in AgencyUnits.Own.allCases.filter { $0 != own }.map(\.rawValue) } ?? []
        let above = units.above.map { above in AgencyUnits.Above.allCases.filter { $0 != above }.map(\.rawValue) } ?? []
        return (own + above).map { Array($0.utf8) }
    }

    private static func callsItselfOtherwise(_ line: ProseLine, than own: AgencyUnits.Own) -> Bool {
        for other in AgencyUnits.Own.allCases where other != own {
            for pronoun in ["我", "本", "全"] where line.contains(pronoun + other.rawValue) { return true }
            if standsAtHead(line, other) { return true }
        }
        return false
    }

    /// Whether a clause begins with the bare unit and goes on with what an agency does.
    private static func standsAtHead(_ line: ProseLine, _ unit: AgencyUnits.Own) -> Bool {
        let word = Array(unit.rawValue.utf8)
        var position = 0
        while let found = line.find(word, from: position) {
            position = found + word.count
            guard found == 0 || Self.stops.contains(where: { line.core[..<found].suffix($0.count).elementsEqual($0) })
            else { continue }
            if Self.deeds.contains(where: { line.core[position...].starts(with: $0) }) { return true }
        }
        return false
    }

    private static func callsTheGovernmentAboveOtherwise(_ line: ProseLine, than above: AgencyUnits.Above) -> Bool {
        for other in AgencyUnits.Above.allCases where other != above {
            for office in Self.offices {
                guard let found = line.find(Array((other.rawValue + office).utf8)) else { continue }
                // Behind a name (某某县委) another place may be meant; behind these words it is the one above.
                if found == 0 || Self.links.contains(where: { line.core[..<found].suffix($0.count).elementsEqual($0) })
                {
                    return true
                }
            }
        }
        return false
    }

    private static let stops = ["。", ",", ";", ":", "、"].map { Array($0.utf8) }
    private static let deeds = [
        "加大", "加强", "高度重视", "严格", "认真", "积极", "及时", "党委", "党工委", "成立", "坚持", "按照", "始终", "不断", "将", "通过", "主动",
    ].map { Array($0.utf8) }
    private static let offices = ["委", "政府", "信息公开", "政务公开", "政务服务", "人民政府"]
    private static let links = ["与", "向", "在", "按", "按照", "由", "经", "对", "受", "和", "据", "根据", "。", ",", ";", "、"].map {
        Array($0.utf8)
    }
}
