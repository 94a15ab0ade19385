import SourceText

/// Tells by its first characters whether a text looks like a figure, or like one of the signs that stand for none.
enum FigureLook {
    private static let dashes = ["—", "–", "―", "−", "─"].map { Array($0.utf8) }
    /// The words and arrows of a change, the longer ones first.
    private static let signs = ["增加", "减少", "增", "减", "↑", "↓"].map { Array($0.utf8) }

    static func isFigure(_ core: [UInt8]) -> Bool {
        guard let first = core.first else { return false }
        if first >= 0x30, first <= 0x39 {
            // 1.属于国家秘密 is a label: no digit follows its stop.
            let rest = core.drop { $0 >= 0x30 && $0 <= 0x39 }
            guard let stop = rest.first else { return true }
            if stop == UInt8(ascii: "."), let next = rest.dropFirst().first { return next >= 0x30 && next <= 0x39 }
            return !rest.starts(with: [0xE3, 0x80, 0x81])
        }
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") || first == UInt8(ascii: "/") { return true }
        if core == Array("无".utf8) || dashes.contains(where: { core.starts(with: $0) }) { return true }
        guard let sign = signs.first(where: { core.starts(with: $0) }) else { return false }
        return core.dropFirst(sign.count).first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }

    /// Whether the whole text is a figure by its looks: behind the number a unit, then a remark in brackets, or nothing.
    static func isWholeFigure(_ core: [UInt8]) -> Bool {
        guard isFigure(core), core.count <= 90 else { return false }
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
        guard core.contains(where: isDigit) else { return true }
        let rest = core.drop { !isDigit($0) }.drop { isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        let remark = rest.drop { $0 >= 0x80 }
        guard rest.count - remark.count <= 9, ByteText.find(Array("。".utf8), in: core) == nil else { return false }
        return remark.isEmpty || remark.first == UInt8(ascii: "(") && remark.last == UInt8(ascii: ")")
    }
}
