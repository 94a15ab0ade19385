extension Array<UInt8> {
    /// Appends a number in decimal digits, without a text in between: pages and records are full of small numbers.
    mutating func append(decimal value: some BinaryInteger) {
        guard let small = UInt32(exactly: value), small < 10_000 else {
            append(contentsOf: String(value).utf8)
            return
        }
        if small >= 1_000 { append(0x30 + UInt8(small / 1_000)) }
        if small >= 100 { append(0x30 + UInt8(small / 100 % 10)) }
        if small >= 10 { append(0x30 + UInt8(small / 10 % 10)) }
        append(0x30 + UInt8(small % 10))
    }
}
