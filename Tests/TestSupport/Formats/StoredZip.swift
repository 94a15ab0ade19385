/// Writes ZIP files whose entries are stored as they are.
package enum StoredZip {
    package static func archive(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in entries {
            let offset = out.count
            let sum = checksum(bytes)
            let common = short(20) + short(0) + short(0) + long(0x21 << 16) + long(sum) + long(UInt32(bytes.count))
            let sizes = long(UInt32(bytes.count)) + short(UInt16(name.utf8.count)) + short(0)
            out += long(0x0403_4B50) + common + sizes + Array(name.utf8) + bytes
            directory += long(0x0201_4B50) + short(20) + common + sizes + short(0) + short(0) + short(0) + long(0)
            directory += long(UInt32(offset)) + Array(name.utf8)
        }
        let start = out.count
        out += directory
        out += long(0x0605_4B50) + short(0) + short(0) + short(UInt16(entries.count)) + short(UInt16(entries.count))
        return out + long(UInt32(directory.count)) + long(UInt32(start)) + short(0)
    }

    private static func short(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func long(_ value: UInt32) -> [UInt8] {
        [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 24)]
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
