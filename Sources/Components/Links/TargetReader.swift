import Glibc
import Portals
import SourceText

/// Where the links of one page lead, by hash, without a copy of the address where that can be helped.
///
/// Nearly all addresses are plain: from the site's root, without escapes. They are hashed where they stand; the others go
/// through `LinkAddress`, which decides for both what an address means. A test holds the two together.
package struct TargetReader {
    private let page: Route
    private let base: String
    private let baseBytes: [UInt8]
    /// The page's own path.
    let pagePath: UInt64

    package init(page: Route, base: String) {
        self.page = page
        self.base = base
        baseBytes = Array(base.utf8)
        pagePath = ContentHash.of(Array(page.path.utf8))
    }

    /// The hash of an `id`.
    package static func anchor(_ value: UnsafeRawBufferPointer) -> UInt64 {
        holds(value, UInt8(ascii: "&"))
            ? ContentHash.of(LinkAddress.unescaped(Array(value)[...])) : ContentHash.of(value)
    }

    /// `nil` for addresses of other sites and other schemes.
    package func target(_ value: UnsafeRawBufferPointer) -> PageLinks.Target? {
        if let plain = plain(value) { return plain }
        return LinkAddress(Array(value)[...], on: page, base: base)?.target
    }

    /// The target of an address that has nothing to decode and begins with the base, or is only an
    /// anchor.
    private func plain(_ bytes: UnsafeRawBufferPointer) -> PageLinks.Target? {
        guard let start = bytes.baseAddress, !bytes.isEmpty, !Self.needsDecoding(bytes) else { return nil }
        let hash = Self.offset(of: UInt8(ascii: "#"), in: bytes) ?? bytes.count
        let anchor =
            hash + 1 < bytes.count
            ? ContentHash.of(UnsafeRawBufferPointer(start: start + hash + 1, count: bytes.count - hash - 1)) : 0
        if hash == 0 { return PageLinks.Target(path: pagePath, anchor: anchor) }
        guard hash >= baseBytes.count, bytes.starts(with: baseBytes),
            hash < 2 || bytes[0] != UInt8(ascii: "/") || bytes[1] != UInt8(ascii: "/")
        else { return nil }
        let path = UnsafeRawBufferPointer(start: start + baseBytes.count, count: hash - baseBytes.count)
        return PageLinks.Target(path: ContentHash.of(path), anchor: anchor)
    }

    private static func needsDecoding(_ bytes: UnsafeRawBufferPointer) -> Bool {
        holds(bytes, UInt8(ascii: "&")) || holds(bytes, UInt8(ascii: "%")) || holds(bytes, UInt8(ascii: "?"))
    }

    private static func holds(_ bytes: UnsafeRawBufferPointer, _ byte: UInt8) -> Bool {
        offset(of: byte, in: bytes) != nil
    }

    private static func offset(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
        return UnsafeRawPointer(found) - start
    }
}
