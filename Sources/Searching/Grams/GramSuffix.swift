/// A place in the runs from which on something can be found: its first three symbols for sorting, the place, the run.
struct GramSuffix: Sendable {
    let key: UInt64
    /// The place in `RunTable.symbols`.
    let place: UInt32
    let run: UInt32

    /// Stands where another is to be put.
    init() { (key, place, run) = (0, 0, 0) }

    init(symbols: UnsafeBufferPointer<UInt32>, place: Int, run: Int) {
        var key: UInt64 = 0
        var isOver = false
        for offset in 0..<3 {
            let symbol = isOver ? 0 : symbols[place + offset]
            if symbol == 0 { isOver = true }
            key = key << 21 | UInt64(symbol)
        }
        self.key = key
        self.place = UInt32(place)
        self.run = UInt32(run)
    }

    /// Whether it sorts before `other`; equal texts sort by their runs.
    func precedes(_ other: GramSuffix, _ symbols: UnsafeBufferPointer<UInt32>) -> Bool {
        if key != other.key { return key < other.key }
        if key & 0x1F_FFFF != 0 {
            var left = Int(place) + 3
            var right = Int(other.place) + 3
            while symbols[left] == symbols[right], symbols[left] != 0 {
                left += 1
                right += 1
            }
            if symbols[left] != symbols[right] { return symbols[left] < symbols[right] }
        }
        return run != other.run ? run < other.run : place < other.place
    }
}
