import SourceText

/// The anchors that a page has and the addresses that it links to, read from its finished markup.
package struct PageLinks: Sendable {
    /// One address, with the place it leads to by hash: millions of them are held at once.
    package struct Target: Hashable, Comparable, Sendable {
        package let path: UInt64
        /// 0 when the link names no anchor.
        package let anchor: UInt64

        package static func < (left: Target, right: Target) -> Bool {
            (left.path, left.anchor) < (right.path, right.anchor)
        }
    }

    package let page: Route
    /// Rising, so that one can be found by halves; a sorted array costs a fifth of a set here.
    package let anchors: [UInt64]
    /// Each once.
    package let targets: [Target]

    /// Scans `html` for `id`, `href` and `src`.
    package init(of html: [UInt8], page: Route, base: String) {
        var anchors: [UInt64] = []
        var targets: [Target] = []
        anchors.reserveCapacity(512)
        targets.reserveCapacity(512)
        var last: UnsafeRawBufferPointer?
        let reader = TargetReader(page: page, base: base)
        AttributeScanner.scan(html) { name, value in
            if name == .id {
                anchors.append(TargetReader.anchor(value))
            } else if last.map({ !value.elementsEqual($0) }) ?? true {
                // Cells of one row lead to one file.
                last = value
                if let target = reader.target(value) { targets.append(target) }
            }
        }
        self.page = page
        self.anchors = anchors.sorted()
        targets.sort()
        var once: [Target] = []
        once.reserveCapacity(targets.count)
        for target in targets where target != once.last { once.append(target) }
        self.targets = once
    }
}
