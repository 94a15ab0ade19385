import SourceText

/// The words before a statement that leave open only what it states: 其中, 我镇, 2023年, the agency's own name.
enum ProseLead {
    /// The offset behind them, from `start`.
    static func end(in clause: Clause, from start: Int, agency: [UInt8]) -> Int {
        var position = start
        while true {
            if let next = clause.skip(NarrativeWords.leads, at: position) {
                position = next
            } else if let next = year(in: clause, at: position) {
                position = next
            } else if let next = ownName(in: clause, at: position, agency: agency) {
                position = next
            } else {
                return position
            }
        }
    }

    private static func year(in clause: Clause, at position: Int) -> Int? {
        let core = clause.core
        guard position + 4 < core.count, core[position..<(position + 4)].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        return clause.skip(["年度", "年"], at: position + 4)
    }

    /// The longest end of the agency's name, two characters at least, that stands at `position`: 西柳镇 of 海城市西柳镇.
    private static func ownName(in clause: Clause, at position: Int, agency: [UInt8]) -> Int? {
        let rest = clause.core[position...]
        for length in stride(from: agency.count, through: 6, by: -3) where rest.starts(with: agency.suffix(length)) {
            return clause.skipAll(["人民政府", "政府", "办事处"], at: position + length)
        }
        return nil
    }

    /// `name` as `ownName` wants it.
    static func core(ofAgency name: String?) -> [UInt8] {
        guard let name else { return [] }
        var core = CoreText.of(Array(name.utf8)[...])
        for ending in NarrativeWords.governmentEndings where core.count > ending.bytes.count + 6 {
            if core.suffix(ending.bytes.count).elementsEqual(ending.bytes) { core.removeLast(ending.bytes.count) }
        }
        return core
    }
}
