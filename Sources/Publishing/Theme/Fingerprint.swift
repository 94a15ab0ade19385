/// A short name for the content of a file: 64-bit FNV-1a in hexadecimal.
///
/// Told apart are versions of one asset, not adversaries; what must stand against those is hashed with SHA-256.
package enum Fingerprint {
    package static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
