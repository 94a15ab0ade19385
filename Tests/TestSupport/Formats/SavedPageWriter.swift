/// Writes a web page as the one file that browsers and office programs save it as, with a picture.
package enum SavedPageWriter {
    package static func message(_ page: [UInt8], charset: String, using random: inout SeededGenerator) -> [UInt8] {
        let isBase64 = random.chance(50)
        let boundary = "----MultipartBoundary--\(random.below(1_000_000))----"
        let end = random.pick("\r\n", "\n")
        let type = random.chance(50) ? "text/html; charset=\"\(charset)\"" : "text/html"
        let lines = [
            "From: <Saved by a browser>", "Subject: =?utf-8?Q?a?=", "MIME-Version: 1.0",
            "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"\(boundary)\"", "", "",
            "--\(boundary)", "Content-Type: \(type)",
            "Content-Transfer-Encoding: \(isBase64 ? "base64" : "quoted-printable")",
            "Content-Location: http://example.invalid/a.htm", "",
            isBase64 ? base64(page, end: end) : quotedPrintable(page, end: end),
            "--\(boundary)", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "",
            base64(Array("no picture".utf8), end: end), "--\(boundary)--", "",
        ]
        return Array(lines.joined(separator: end).utf8)
    }

    /// Lines of at most 76 characters; what is not ASCII, `=` and control characters as codes.
    package static func quotedPrintable(_ bytes: [UInt8], end: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var out = ""
        var length = 0
        for byte in bytes {
            let isPlain = byte >= 0x20 && byte < 0x7F && byte != 0x3D
            let code = isPlain ? String(Unicode.Scalar(byte)) : "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            if length + code.utf8.count > 75 {
                out += "=" + end
                length = 0
            }
            out += code
            length += code.utf8.count
        }
        return out
    }

    package static func base64(_ bytes: [UInt8], end: String) -> String {
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var out = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { out.append(place <= group.count ? signs[bits >> (18 - 6 * place) & 63] : "=") }
            if start / 3 % 19 == 18 { out += end }
        }
        return out
    }
}
