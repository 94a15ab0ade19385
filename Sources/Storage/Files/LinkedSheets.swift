import SourceText

/// The style sheets that are beside a web page, where a browser saved them: they say what of the page is seen.
///
/// Only below one folder, never through a link, never over the network. A sheet that isn't there says nothing.
package struct LinkedSheets: Sendable {
    /// The folder that no sheet may be outside of; `nil` for the page's own.
    private let root: String?

    /// The most sheets of a page, and the largest one.
    package static let most = 32
    package static let largest = 1 << 20

    package init(root: String? = nil) { self.root = root }

    /// The bytes of the sheets that a page names, by its words for them.
    package func load(_ hrefs: [String], beside page: String) -> [String: [UInt8]] {
        var sheets: [String: [UInt8]] = [:]
        for href in hrefs.prefix(Self.most) {
            guard sheets[href] == nil, let path = path(of: href, beside: page),
                let bytes = try? LoadedFile.bytes(at: path, most: Self.largest, followingLinks: false)
            else { continue }
            sheets[href] = bytes
        }
        return sheets
    }

    /// The path that a relative address leads to; `nil` when that is outside, or behind a link.
    private func path(of href: String, beside page: String) -> String? {
        let address = href.prefix { $0 != "?" && $0 != "#" }
        guard !address.isEmpty, !address.hasPrefix("/"), !address.contains(":"), !address.contains("\\"),
            !address.contains("\0"), let words = Self.decoded(address)
        else { return nil }
        let folder = page.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        let fixed = root.map { $0.split(separator: "/", omittingEmptySubsequences: false).map(String.init) } ?? folder
        guard folder.starts(with: fixed) else { return nil }
        var below = Array(folder.dropFirst(fixed.count))
        for part in words.split(separator: "/") where part != "." {
            if part == ".." {
                guard below.popLast() != nil else { return nil }
            } else {
                below.append(String(part))
            }
        }
        var path = fixed
        for part in below {
            path.append(part)
            if Folder.isLink(path.joined(separator: "/")) { return nil }
        }
        return path.joined(separator: "/")
    }

    private static func decoded(_ address: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), code != 0 else {
                return nil
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
