import SourceText

/// Takes the page out of a web page that a browser or an office program saved as one file (MHT, MHTML).
///
/// Such a file is a mail message: headers, and parts between lines of a boundary; the first part that is HTML is the page.
/// Source: RFC 2557 (MHTML), RFC 2045 (encodings of parts), RFC 2046 (boundaries).
package struct SavedPage {
    package enum Failure: Error {
        /// The message ends before its last boundary: what is there may be half a figure.
        case cut
        /// No part of the message is a page.
        case noPage
    }

    /// The bytes of a page as it was before it was saved, and the encoding that its part claims.
    package struct Part {
        package let bytes: [UInt8]
        package let charset: String?
        /// The style sheets that were saved with it, by their addresses.
        package internal(set) var styleSheets: [String: [UInt8]]

        package init(bytes: [UInt8], charset: String?, styleSheets: [String: [UInt8]] = [:]) {
            self.bytes = bytes
            self.charset = charset
            self.styleSheets = styleSheets
        }
    }

    /// How deep messages within messages are looked into.
    private static let deepest = 4

    /// Whether a file begins with the headers of a message.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        let start = bytes.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? bytes.count
        guard start < 16, isHeader(bytes[start...].prefix(200)) else { return false }
        let headers = Headers(bytes[start...])
        return headers.values["content-type"] != nil && headers.values["mime-version"] != nil
    }

    /// The page in a message.
    package static func page(of bytes: [UInt8]) throws(Failure) -> Part {
        let start = bytes.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? bytes.count
        guard let page = try page(of: bytes[start...], depth: 0) else { throw .noPage }
        return page
    }

    private static func page(of bytes: ArraySlice<UInt8>, depth: Int) throws(Failure) -> Part? {
        let headers = Headers(bytes)
        let type = headers.values["content-type"] ?? "text/plain"
        let body = bytes[headers.end...]
        if type.lowercased().hasPrefix("multipart/") {
            guard depth < deepest, let boundary = Headers.parameter("boundary", of: type), !boundary.isEmpty else {
                return nil
            }
            var found: Part?
            var sheets: [String: [UInt8]] = [:]
            for part in try parts(of: body, boundary: boundary) {
                if let page = found == nil ? try page(of: part, depth: depth + 1) : nil {
                    found = page
                } else if let (address, css) = styleSheet(of: part) {
                    sheets[address] = css
                }
            }
            found?.styleSheets.merge(sheets) { $1 }
            return found
        }
        guard ["text/html", "application/xhtml+xml"].contains(where: { type.lowercased().hasPrefix($0) }) else {
            return nil
        }
        return try content(of: body, headers, type)
    }

    /// A part that is a style sheet, with its address: the page names it by that.
    private static func styleSheet(of part: ArraySlice<UInt8>) -> (address: String, css: [UInt8])? {
        let headers = Headers(part)
        let type = headers.values["content-type"] ?? ""
        guard type.lowercased().hasPrefix("text/css") else { return nil }
        let address =
            headers.values["content-location"]
            ?? headers.values["content-id"].map { id in
                "cid:" + id.filter { $0 != "<" && $0 != ">" }
            }
        guard let address, let css = try? content(of: part[headers.end...], headers, type) else { return nil }
        return (address, css.bytes)
    }

    /// What a part holds, as it was before it was packed.
    private static func content(
        of body: ArraySlice<UInt8>, _ headers: Headers, _ type: String
    ) throws(Failure) -> Part {
        let charset = Headers.parameter("charset", of: type)
        switch headers.values["content-transfer-encoding"]?.lowercased() ?? "" {
        case "quoted-printable": return Part(bytes: quotedPrintable(body), charset: charset)
        case "base64":
            guard let decoded = base64(body) else { throw .cut }
            return Part(bytes: decoded, charset: charset)
        default: return Part(bytes: Array(body), charset: charset)
        }
    }

    /// What stands between the lines of `boundary`.
    ///
    /// - Throws: `cut` when the last of them is missing.
    private static func parts(of body: ArraySlice<UInt8>, boundary: String) throws(Failure) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var open: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                if let open, open <= line { parts.append(body[open..<line]) }
                if body[(line + mark.count)..<end].starts(with: "--".utf8) { return parts }
                open = min(end + 1, body.endIndex)
            }
            line = end + 1
        }
        throw .cut
    }

    private static func isHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else { return false }
        return bytes[..<colon].allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "-")
        }
    }

    // MARK: Encodings

    private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            guard byte == UInt8(ascii: "=") else {
                decoded.append(byte)
                continue
            }
            let rest = bytes[position...].prefix(2)
            if rest.count == 2, let high = hexadecimal(rest[position]), let low = hexadecimal(rest[position + 1]) {
                decoded.append(high << 4 | low)
                position += 2
            } else if rest.first == 0x0A {
                position += 1
            } else if rest.elementsEqual([0x0D, 0x0A]) {
                position += 2
            } else {
                // No code: the sign itself, which makes no figure of what stands around it.
                decoded.append(byte)
            }
        }
        return decoded
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// `nil` for what is not whole.
    private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in bytes where byte > 0x20 {
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let value = sextet(byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count % 4 == 0 {
                decoded += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                bits = 0
            }
        }
        switch count % 4 {
        case 2: decoded.append(UInt8(bits >> 4 & 0xFF))
        case 3: decoded += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
        case 1: return nil
        default: break
        }
        return decoded
    }

    private static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
