import Reports

/// The grammar of a figure over a spaced core text (NFKC, white space runs as one space).
struct FigureText {
    private let bytes: [UInt8]
    private var position = 0

    init(_ spacedCore: [UInt8]) { bytes = spacedCore }

    struct Result {
        var status: Figure.Status
        var hasNote = false
        var issue: FigureIssue?

        static let refused = Result(status: .unreadable, issue: .notOneFigure)
    }

    func parse(_ kind: CellKind) -> Result {
        var scanner = self
        if scanner.bytes.isEmpty { return Result(status: .blank) }
        if scanner.isPlaceholder { return Result(status: .placeholder) }
        switch kind {
        case .count: return scanner.parseCount(isDelta: false)
        case .signedDelta: return scanner.parseCount(isDelta: true)
        case .money(let defaultUnit): return scanner.parseMoney(defaultUnit)
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
        var result = Result(status: .reported(.count(count)), hasNote: rest == .note)
        if sign != nil, !isDelta { result.issue = .signOnCount }
        return result
    }

    private mutating func parseMoney(_ defaultUnit: MoneyUnit?) -> Result {
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
        let printedUnit = readUnit()
        skipSpace()
        let hasNote = position < bytes.count
        if hasNote, !isBracketed { return .refused }
        let isZero = (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
        let unit = printedUnit ?? defaultUnit
        guard let scale = unit?.yuan ?? (isZero ? 1 : nil) else {
            return Result(status: .unreadable, issue: .moneyWithoutUnit)
        }
        guard let amount = Self.tenThousandths(whole: whole, fraction: fraction, scale: scale) else { return .refused }
        let money = Money(tenThousandths: sign == .minus ? -amount : amount, unit: unit)
        return Result(status: .reported(.money(money)), hasNote: hasNote)
    }

    /// The amount in 1/10,000 yuan, or `nil` when it has more digits than can be kept exactly.
    private static func tenThousandths(whole: String, fraction: String, scale: Int64) -> Int64? {
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
        return position == bytes.count || isBracketed ? .note : .other
    }

    private mutating func readUnit() -> MoneyUnit? {
        if skip("亿元") || skip("億元") { return .hundredMillionYuan }
        if skip("万元") || skip("万") || skip("萬元") { return .tenThousandYuan }
        return skip("元") ? .yuan : nil
    }

    /// Whether the rest is one remark in brackets.
    private var isBracketed: Bool {
        peek == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
    }
}
