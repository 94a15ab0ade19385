import SourceText

/// The anchors that a page has and the addresses that it links to, read from its finished markup.
package struct PageLinks: Sendable {
    /// One address, with the place it leads to by hash: millions of them are held at once.
    package struct Target: Hashable, Sendable {
        package let path: UInt64
        /// 0 when the link names no anchor.
        package let anchor: UInt64
    }

    package let page: Route
    package let anchors: Set<UInt64>
    package let targets: Set<Target>

    /// Scans `html` for `id`, `href` and `src`.
    package init(of html: [UInt8], page: Route, base: String) {
        var anchors: Set<UInt64> = []
        var targets: Set<Target> = []
        var last: ArraySlice<UInt8> = []
        AttributeScanner.scan(html) { name, value in
            if name == .id {
                anchors.insert(ContentHash.of(LinkAddress.unescaped(value)))
            } else if value != last {
                last = value
                if let address = LinkAddress(value, on: page, base: base) { targets.insert(address.target) }
            }
        }
        self.page = page
        self.anchors = anchors
        self.targets = targets
    }
}
