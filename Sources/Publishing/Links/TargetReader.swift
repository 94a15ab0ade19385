import SourceText

/// Where the links of one page lead, by hash, without a copy of the address where that can be helped.
///
/// Nearly all addresses are plain: from the site's root, without escapes. They are hashed where they stand; the others go
/// through `LinkAddress`, which decides for both what an address means. A test holds the two together.
package struct TargetReader {
    private let page: Route
    private let base: String
    private let baseBytes: [UInt8]
    private let pagePath: UInt64

    package init(page: Route, base: String) {
        self.page = page
        self.base = base
        baseBytes = Array(base.utf8)
        pagePath = ContentHash.of(Array(page.path.utf8))
    }

    /// The hash of an `id`.
    package static func anchor(_ value: ArraySlice<UInt8>) -> UInt64 {
        value.withUnsafeBytes { bytes in
            bytes.contains(UInt8(ascii: "&")) ? ContentHash.of(LinkAddress.unescaped(value)) : ContentHash.of(bytes)
        }
    }

    /// `nil` for addresses of other sites and other schemes.
    package func target(_ value: ArraySlice<UInt8>) -> PageLinks.Target? {
        value.withUnsafeBytes { bytes in
            if let plain = plain(bytes) { return plain }
            return LinkAddress(value, on: page, base: base)?.target
        }
    }

    /// The target of an address that begins with the base or is only an anchor, and has nothing to decode.
    private func plain(_ bytes: UnsafeRawBufferPointer) -> PageLinks.Target? {
        var hash = bytes.count
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "#"): if hash == bytes.count { hash = offset }
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "?"): return nil
            default: break
            }
        }
        let anchor =
            hash + 1 < bytes.count ? ContentHash.of(UnsafeRawBufferPointer(rebasing: bytes[(hash + 1)...])) : 0
        if hash == 0 { return bytes.isEmpty ? nil : PageLinks.Target(path: pagePath, anchor: anchor) }
        let path = bytes[..<hash]
        guard path.starts(with: baseBytes), !path.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else {
            return nil
        }
        return PageLinks.Target(
            path: ContentHash.of(UnsafeRawBufferPointer(rebasing: path.dropFirst(baseBytes.count))), anchor: anchor)
    }
}
