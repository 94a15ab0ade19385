/// How large a picture is, in points, as its head says. Pages print it, so that text does not jump when the picture comes.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    /// The most points: a small file may unpack to more than a telephone's memory.
    package static let mostPoints = 40_000_000

    package var isTooLarge: Bool { width > Self.mostPoints / max(1, height) }

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The size of a picture of that format; `nil` when its head is not whole or says 0.
    ///
    /// Source: PNG 11.2.2 (IHDR), GIF89a 18 (logical screen), JPEG B.2.2 (frame header), WebP container and RFC 6386 9.1.
    package static func of(_ bytes: [UInt8], _ format: PictureFormat) -> PictureSize? {
        let size: (width: Int, height: Int)? =
            switch format {
            case .png: bytes.count < 24 ? nil : (number(bytes, 16, 4), number(bytes, 20, 4))
            case .gif: bytes.count < 10 ? nil : (little(bytes, 6, 2), little(bytes, 8, 2))
            case .jpeg: jpeg(bytes)
            case .webp: webp(bytes)
            }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        return PictureSize(width: size.width, height: size.height)
    }

    /// The number in `count` bytes, the highest first. The bytes must be there.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The number in `count` bytes, the lowest first.
    private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Goes from segment to segment to the one that begins a frame.
    private static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        var offset = 2
        while offset + 9 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            // Fill bytes and markers without a segment.
            if marker == 0xFF || marker == 0x01 || (0xD0...0xD8).contains(marker) {
                offset += marker == 0xFF ? 1 : 2
                continue
            }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes, offset + 7, 2), number(bytes, offset + 5, 2))
            }
            let length = number(bytes, offset + 2, 2)
            guard length >= 2, marker != 0xDA, marker != 0xD9 else { return nil }
            offset += 2 + length
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 30 else { return nil }
        switch Array(bytes[12..<16]) {
        case Array("VP8X".utf8): return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
        case Array("VP8L".utf8):
            guard bytes[20] == 0x2F else { return nil }
            let bits = little(bytes, 21, 4)
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        case Array("VP8 ".utf8):
            guard bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
            return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
        default: return nil
        }
    }
}
