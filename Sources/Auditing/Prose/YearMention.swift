/// A year that prose names: four digits and 年.
struct YearMention {
    let year: Int
    /// The offsets of its first byte and of the byte behind 年.
    let start: Int
    let end: Int

    /// The years of `line` in their order, without those in 《》 and 〔〕 and those on which a law took effect: they say
    /// when a document was made, not what the report is about.
    static func mentions(in line: ProseLine) -> [YearMention] {
        let core = line.core
        var mentions: [YearMention] = []
        var depth = 0
        var position = 0
        while position < core.count {
            let byte = core[position]
            if isDigit(byte), let year = year(in: core, at: position) {
                let end = position + 4 + mark.count
                if depth == 0, !isEffectiveDate(core, from: end) {
                    mentions.append(YearMention(year: year, start: position, end: end))
                }
                position = end
            } else if byte == 0xE3, position + 2 < core.count, core[position + 1] == 0x80 {
                // The four marks differ in their last byte alone.
                switch core[position + 2] {
                case 0x8A, 0x94: depth += 1
                case 0x8B, 0x95: depth = max(0, depth - 1)
                default: break
                }
                position += 3
            } else {
                position += byte < 0xE0 ? 1 : 3
            }
        }
        return mentions
    }

    private static func year(in core: [UInt8], at position: Int) -> Int? {
        guard position + 4 + mark.count <= core.count, core[(position + 4)...].starts(with: mark) else { return nil }
        if position > 0, isDigit(core[position - 1]) { return nil }
        var year = 0
        for offset in position..<(position + 4) {
            guard isDigit(core[offset]) else { return nil }
            year = year * 10 + Int(core[offset] - 0x30)
        }
        return (1949...2099).contains(year) ? year : nil
    }

    /// Whether the year begins a date that is followed by 施行, 起施行, 实施, 颁布 or 印发.
    private static func isEffectiveDate(_ core: [UInt8], from end: Int) -> Bool {
        let rest = core[end..<min(core.count, end + 27)]
        return effects.contains { word in
            rest.indices.contains { rest[$0...].starts(with: word) }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static let mark = Array("年".utf8)
    private static let effects = ["施行", "颁布", "印发"].map { Array($0.utf8) }
}
