/// A percentage in a clause, with the digits as they are printed: 66.7% is 667 with one decimal.
struct Percentage {
    let value: Int64
    let decimals: Int
    /// The offset behind the sign.
    let end: Int

    /// The percentage that begins exactly at `start`, with four decimals at most.
    static func at(_ start: Int, in clause: Clause) -> Percentage? {
        let core = clause.core
        var value: Int64 = 0
        var decimals: Int?
        var position = start
        while position < core.count, position - start <= 9 {
            switch core[position] {
            case 0x30...0x39:
                value = value * 10 + Int64(core[position] - 0x30)
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: "."):
                guard decimals == nil, position > start else { return nil }
                decimals = 0
            case UInt8(ascii: "%"):
                guard position > start, decimals != 0, decimals ?? 0 <= 4 else { return nil }
                return Percentage(value: value, decimals: decimals ?? 0, end: position + 1)
            default: return nil
            }
            position += 1
        }
        return nil
    }
}
