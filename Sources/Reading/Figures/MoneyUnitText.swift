import Reports
import SourceText

/// Reads units of money exactly, in cells, heads, labels and captions: one sign more or less is a factor of ten thousand.
enum MoneyUnitText {
    /// The units as reports write them, the longer ones first. 万 alone stands for 万元.
    private static let names: [(name: [UInt8], unit: MoneyUnit)] = [
        (Array("百万元".utf8), .millionYuan), (Array("亿元".utf8), .hundredMillionYuan),
        (Array("万元".utf8), .tenThousandYuan), (Array("千元".utf8), .thousandYuan), (Array("百万".utf8), .millionYuan),
        (Array("亿".utf8), .hundredMillionYuan), (Array("万".utf8), .tenThousandYuan), (Array("元".utf8), .yuan),
    ]

    /// The unit at the start of a core text and the offset behind it.
    static func leading(_ core: ArraySlice<UInt8>) -> (unit: MoneyUnit, end: Int)? {
        let simple = core.first.map { $0 >= 0xE4 } == true ? SimplifiedText.of(Array(core.prefix(12)))[...] : core
        guard let (name, unit) = names.first(where: { simple.starts(with: $0.name) }) else { return nil }
        return (unit, core.startIndex + name.count)
    }

    /// A text that ends with a unit, such as 本年收费金额（单位：万元）.
    struct Labelled: Hashable {
        /// What stands before the unit and the words around it.
        var label: [UInt8]
        /// `nil` when none is written.
        var unit: MoneyUnit?
        /// Whether something stands where a unit does that is none we know.
        var isUnknown = false
        /// Whether a unit of things stands there: 件, 项.
        var isCount = false

        /// Whether what it says of a unit goes with figures that count things, or with money.
        func suits(money: Bool) -> Bool { !isUnknown && (money ? !isCount : unit == nil) }
    }

    private static let opening: [[UInt8]] = ["(", "[", "【", "〔", "/", ":", ",", "，", "单位", "人民币"].map { Array($0.utf8) }
    private static let frame: [[UInt8]] = [
        "(", ")", "[", "]", "【", "】", "〔", "〕", ":", "/", ",", "，", "、", "计量", "金额", "单位", "人民币", "为", "是",
    ].map { Array($0.utf8) }

    /// Takes the unit off the end of a label's core; without brackets or 单位 the label ends with the unit's own name.
    static func labelled(_ core: [UInt8]) -> Labelled {
        guard let start = openingOffset(core) else {
            // 本年收费金额万元
            for (name, unit) in names
            where name.count > 3 && core.count > name.count && core.suffix(name.count).elementsEqual(name) {
                return Labelled(label: Array(core.dropLast(name.count)), unit: unit)
            }
            return Labelled(label: core, unit: nil)
        }
        var labelled = Labelled(label: Array(core[..<start]), unit: nil)
        readFrame(core[start...], &labelled)
        return labelled
    }

    private static func openingOffset(_ core: [UInt8]) -> Int? {
        opening.compactMap { ByteText.find($0, in: core) }.filter { $0 > 0 }.min()
    }

    /// Reads a text of brackets, colons, the words around units, and units.
    private static func readFrame(_ text: ArraySlice<UInt8>, _ labelled: inout Labelled) {
        var position = text.startIndex
        while position < text.endIndex {
            if let word = frame.first(where: { text[position...].starts(with: $0) }) {
                position += word.count
            } else if let (unit, end) = leading(text[position...]) {
                if let found = labelled.unit, found != unit { labelled.isUnknown = true }
                labelled.unit = unit
                position = end
            } else if let name = countNames.first(where: { text[position...].starts(with: $0) }) {
                labelled.isCount = true
                position += name.count
            } else {
                labelled.isUnknown = true
                return
            }
        }
    }

    private static let unitWord = Array("单位".utf8)
    private static let links: [[UInt8]] = [":", "为", "是", "均为", "均是"].map { Array($0.utf8) }
    private static let ends: [[UInt8]] = ["", ")", "]", "。", "，", ",", "、", ";", "；", "】", "〕", "/"].map {
        Array($0.utf8)
    }

    /// The unit that a caption or remark lays down, such as 单位：万元 or 金额单位为元; `nil` when it lays down none.
    ///
    /// Only 单位 with a link and the unit right behind it counts, so that 本单位元旦 is none.
    static func laidDown(in core: [UInt8]) -> MoneyUnit? {
        var from = 0
        while let word = ByteText.find(unitWord, in: core, from: from) {
            var position = word + unitWord.count
            from = position
            guard let link = links.first(where: { core[position...].starts(with: $0) }) else { continue }
            position += link.count
            // 单位：件、万元
            while position < core.count, let (unit, end) = item(core, position) {
                if let unit, ends.contains(where: { $0.isEmpty ? end == core.count : core[end...].starts(with: $0) }) {
                    return unit
                }
                guard let next = ["、", ",", "，", "/"].first(where: { core[end...].starts(with: $0.utf8) }) else {
                    break
                }
                position = end + next.utf8.count
            }
        }
        return nil
    }

    private static let countNames: [[UInt8]] = ["件", "项", "个", "条", "宗", "份"].map { Array($0.utf8) }

    private static func item(_ core: [UInt8], _ position: Int) -> (unit: MoneyUnit?, end: Int)? {
        if let (unit, end) = leading(core[position...]) { return (unit, end) }
        guard let name = countNames.first(where: { core[position...].starts(with: $0) }) else { return nil }
        return (nil, position + name.count)
    }
}
