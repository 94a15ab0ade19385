/// A place in a reading text, as a person counts it.
///
/// Lines count from 1. Columns count Unicode scalars from 1. A place that is not known is `nil`, never invented.
package struct Place: Hashable, Comparable, Codable, Sendable {
    package let line: UInt32
    package let column: UInt32

    package init(line: Int, column: Int) {
        self.line = UInt32(clamping: line)
        self.column = UInt32(clamping: column)
    }

    package static func < (left: Place, right: Place) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
