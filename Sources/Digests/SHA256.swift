import CNettle
import SourceText

/// The digest of FIPS 180-4 that names files, through the system's libnettle. No C pointer leaves this file.
package struct SHA256 {
    private var context = sha256_ctx()

    package init() { nettle_sha256_init(&context) }

    /// The digest of `bytes` in 64 hexadecimal digits.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var hasher = SHA256()
        hasher.update(data: bytes)
        return Hexadecimal.of(hasher.finalize())
    }

    package mutating func update(data bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    }

    /// The 32 bytes of the digest of all that came before; the next one begins anew.
    package mutating func finalize() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        digest.withUnsafeMutableBufferPointer { nettle_sha256_digest(&context, $0.count, $0.baseAddress) }
        return digest
    }
}
