import Portals
import SourceText

/// An address inside the site, as an attribute of a page writes it.
package struct LinkAddress {
    /// The path from the root of the site, decoded; folders end with a slash.
    package let path: [UInt8]
    package let anchor: [UInt8]
    /// Whether the address is one of this host but is outside the site's base.
    let isOutside: Bool

    /// `nil` for addresses of other sites and other schemes.
    init?(_ value: ArraySlice<UInt8>, on page: Route, base: String) {
        var address = Self.unescaped(value)
        if Self.hasScheme(address) || address.starts(with: Array("//".utf8)) { return nil }
        var anchor: [UInt8] = []
        if let hash = address.firstIndex(of: UInt8(ascii: "#")) {
            anchor = PercentEncoding.decoded(address[(hash + 1)...])
            address = Array(address[..<hash])
        }
        if let query = address.firstIndex(of: UInt8(ascii: "?")) { address = Array(address[..<query]) }
        self.anchor = anchor
        let decoded = PercentEncoding.decoded(address)
        if decoded.isEmpty {
            path = Array(page.path.utf8)
            isOutside = false
        } else if decoded.starts(with: base.utf8) {
            path = Array(decoded.dropFirst(base.utf8.count))
            isOutside = false
        } else if decoded.first == UInt8(ascii: "/") {
            path = decoded
            isOutside = true
        } else {
            let folder =
                page.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { page.path.utf8[...$0] }
                ?? page.path.utf8[..<page.path.startIndex]
            path = Array(folder) + decoded
            isOutside = false
        }
    }

    package var target: PageLinks.Target {
        PageLinks.Target(
            path: isOutside ? 1 : ContentHash.of(path), anchor: anchor.isEmpty ? 0 : ContentHash.of(anchor))
    }

    /// An attribute's value with the five escapes of ours undone.
    static func unescaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
        var output: [UInt8] = []
        var rest = value
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (entity, character) = entities.first(where: { rest.starts(with: $0.0) }) {
                output.append(character)
                rest = rest.dropFirst(entity.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    private static let entities: [([UInt8], UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

    private static func hasScheme(_ address: [UInt8]) -> Bool {
        for byte in address {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
                continue
            default: return false
            }
        }
        return false
    }
}
