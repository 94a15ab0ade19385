import SourceText

/// Checks that the column heads of a table are those of the form, in its order.
///
/// Damaged heads are forgiven one by one, a changed order never: a number under the wrong head is a wrong number.
enum HeadSequence {
    /// Whether the heads met, in reading order, are `expected` with at most `missing` of them lost or damaged.
    static func confirms(_ met: [[UInt8]], expected: [[UInt8]], missing: Int) -> Bool {
        var position = 0
        var found = 0
        for head in met {
            guard let index = expected[position...].firstIndex(where: { isSame($0, head) }) else {
                // A head of the form that comes too early or too late means another order.
                if expected.contains(where: { $0 == head }) { return false }
                continue
            }
            position = index + 1
            found += 1
        }
        return found >= expected.count - missing
    }

    /// Equal, or one edit apart when the label has at least four scalars.
    private static func isSame(_ official: [UInt8], _ met: [UInt8]) -> Bool {
        if official == met { return true }
        let left = Array(String(decoding: official, as: UTF8.self).unicodeScalars)
        guard left.count >= 4 else { return false }
        let right = Array(String(decoding: met, as: UTF8.self).unicodeScalars)
        return EditDistance.between(left, right, limit: 1) <= 1
    }
}
