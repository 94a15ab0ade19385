/// A sum as it is printed, or that it is too large to be told.
package enum SumWords {
    package static func of(_ sum: Int64?, _ strings: Strings) -> String {
        sum.map { String($0) } ?? strings(.sumTooLarge)
    }
}
