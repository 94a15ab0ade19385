import Reports

/// The grammar of a figure over a spaced core text (NFKC, white space runs as one space).
struct FigureText {
    private let bytes: [UInt8]
    private var position = 0

    init(_ spacedCore: [UInt8]) { bytes = spacedCore }

    struct Result {
        var status: Figure.Status
        var hasNote = false
        /// Whether a sign stands before a count, where only a change may have one.
        var hasSign = false
        /// The number of an amount of money, whose unit may stand elsewhere.
        var amount: Amount?

        static let refused = Result(status: .unreadable)
    }

    /// An amount as it is printed.
    struct Amount {
        fileprivate let whole: String
        fileprivate let fraction: String
        fileprivate let isNegative: Bool
        /// The unit in the cell itself.
        let unit: MoneyUnit?

        var isZero: Bool { (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") } }

        /// The amount in `unit`; `nil` when it has more digits than can be kept exactly.
        func money(in unit: MoneyUnit?) -> Money? {
            guard let amount = FigureText.tenThousandths(whole: whole, fraction: fraction, scale: unit?.yuan ?? 1)
            else { return nil }
            return Money(tenThousandths: isNegative ? -amount : amount, unit: unit)
        }
    }

    func parse(_ kind: CellKind) -> Result {
        var scanner = self
        if scanner.bytes.isEmpty { return Result(status: .blank) }
        if scanner.isPlaceholder { return Result(status: .placeholder) }
        switch kind {
        case .count: return scanner.parseCount(isDelta: false)
        case .signedDelta: return scanner.parseCount(isDelta: true)
        case .money: return scanner.parseMoney()
        }
    }

    /// Dashes of any length and width, a slash, or 无 alone.
    private var isPlaceholder: Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        if text == "无" { return true }
        return text.unicodeScalars.allSatisfy { "-—–―−─/\\".unicodeScalars.contains($0) }
    }

    private mutating func parseCount(isDelta: Bool) -> Result {
        let sign = readSign(words: isDelta)
        guard let digits = readDigits(), let value = Int64(digits) else { return .refused }
        let count = sign == .minus ? -value : value
        let rest = readCountNote()
        guard rest != .other else { return .refused }
        return Result(
            status: .reported(.count(count)), hasNote: rest == .note, hasSign: sign != nil && !isDelta)
    }

    private mutating func parseMoney() -> Result {
        let sign = readSign(words: false)
        guard let whole = readDigits(isMoney: true) else { return .refused }
        var fraction = ""
        if peek == UInt8(ascii: ".") {
            position += 1
            while let byte = peek, isDigit(byte) {
                fraction.append(Character(Unicode.Scalar(byte)))
                position += 1
            }
            if fraction.isEmpty || fraction.utf8.count > 8 { return .refused }
        }
        skipSpace()
        let unit = MoneyUnitText.leading(bytes[position...])
        if let unit { position = unit.end }
        skipSpace()
        let hasNote = position < bytes.count
        if hasNote, !isUnderstoodNote { return .refused }
        let amount = Amount(whole: whole, fraction: fraction, isNegative: sign == .minus, unit: unit?.unit)
        return Result(status: .unreadable, hasNote: hasNote, amount: amount)
    }

    /// The amount in 1/10,000 yuan, or `nil` when it has more digits than can be kept exactly.
    fileprivate static func tenThousandths(whole: String, fraction: String, scale: Int64) -> Int64? {
        guard let digits = Int64(whole + fraction) else { return nil }
        var divisor: Int64 = 1
        for _ in fraction.utf8 { divisor *= 10 }
        // Both are powers of ten, so one divides the other: only the quotient may make the amount larger.
        let factor = scale * Money.scale
        if factor < divisor {
            let surplus = divisor / factor
            return digits % surplus == 0 ? digits / surplus : nil
        }
        let (amount, overflow) = digits.multipliedReportingOverflow(by: factor / divisor)
        return overflow ? nil : amount
    }

    // MARK: Scanning

    private enum Sign { case plus, minus }
    private enum Rest { case nothing, note, other }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private mutating func skipSpace() {
        if peek == UInt8(ascii: " ") { position += 1 }
    }

    private mutating func skip(_ word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    /// A sign directly before the digits; words and arrows only where a change is expected.
    private mutating func readSign(words: Bool) -> Sign? {
        if skip("+") { return .plus }
        if skip("-") || skip("−") { return .minus }
        guard words else { return nil }
        if skip("增加") || skip("增") || skip("↑") { return .plus }
        if skip("减少") || skip("减") || skip("↓") { return .minus }
        return nil
    }

    /// Digits, plain or in groups of three with commas. A count never starts with a 0 that means nothing: `00` may be
    /// two cells run together.
    private mutating func readDigits(isMoney: Bool = false) -> String? {
        var digits = ""
        var groups: [Int] = []
        var group = 0
        while let byte = peek {
            if isDigit(byte) {
                digits.append(Character(Unicode.Scalar(byte)))
                group += 1
            } else if byte == UInt8(ascii: ","), group > 0 {
                groups.append(group)
                group = 0
            } else {
                break
            }
            position += 1
        }
        groups.append(group)
        guard !digits.isEmpty, digits.utf8.count <= 15 else { return nil }
        if groups.count > 1 {
            guard groups[0] <= 3, groups.dropFirst().allSatisfy({ $0 == 3 }) else { return nil }
        }
        if digits.utf8.count > 1, digits.hasPrefix("0") { return nil }
        return digits
    }

    private static let countUnits = ["件", "项", "条", "笔", "个", "次", "份", "宗"]

    private mutating func readCountNote() -> Rest {
        skipSpace()
        if position == bytes.count { return .nothing }
        for unit in Self.countUnits where skip(unit) { break }
        skipSpace()
        return position == bytes.count || isUnderstoodNote ? .note : .other
    }

    /// How a remark begins that only names a part of what was counted: （其中修订16件）, （含转载）.
    private static let partNotes = ["其中", "含", "包括", "包含"]
    /// Words of a remark that takes the number back, or makes another of it.
    private static let corrections = [
        "更正", "更改", "改为", "修正", "勘误", "误", "应为", "实为", "实际", "不含", "不是", "万", "千", "百", "亿", "约", "估",
    ]

    /// Whether the rest is one remark in brackets that leaves the number as it is.
    ///
    /// Any other remark may say that the number is another one, and it is not for us to guess which.
    private var isUnderstoodNote: Bool {
        guard peek == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return false }
        let remark = String(decoding: bytes[(position + 1)..<(bytes.count - 1)].filter { $0 != 0x20 }, as: UTF8.self)
        if remark.contains("(") || remark.contains(")") { return false }
        if Self.countUnits.contains(remark) { return true }
        return Self.partNotes.contains { remark.hasPrefix($0) } && !Self.corrections.contains { remark.contains($0) }
    }
}
