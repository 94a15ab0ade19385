extension Array {
    /// The same elements in as much memory as they need: an array that grew keeps up to twice as much.
    ///
    /// For arrays that are held by the thousand. Appended, not `Array(UnsafeBufferPointer)`, which Swift 6.3.1 compiles
    /// wrongly where nobody reads the result.
    package var withoutSlack: [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
