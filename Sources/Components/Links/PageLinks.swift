import Portals
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
    /// Each once, without those to an anchor that the page itself has: these are most, and found here.
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
        anchors.sort()
        targets.sort()
        var kept = 0
        for (index, target) in targets.enumerated() {
            if index > 0, target == targets[index - 1] { continue }
            if target.path == reader.pagePath, target.anchor != 0, Self.holds(anchors, target.anchor) { continue }
            targets[kept] = target
            kept += 1
        }
        // A copy as long as needed: those of all pages are held together.
        self.targets = Array(targets[..<kept])
        self.anchors = anchors.withoutSlack
    }

    /// Whether `anchors`, which rise, have one.
    package static func holds(_ anchors: [UInt64], _ anchor: UInt64) -> Bool {
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle] < anchor { low = middle + 1 } else { high = middle }
        }
        return low < anchors.count && anchors[low] == anchor
    }
}
