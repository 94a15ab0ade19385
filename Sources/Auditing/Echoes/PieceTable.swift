/// A set of hashes with a number for each; made once, asked often.
///
/// Open addressing over two flat arrays: the sets of some thousand pieces that are compared fit the nearest cache.
struct PieceTable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private let mask: Int
    private(set) var count = 0

    /// Room for `capacity` hashes; more than that must not be added.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt32](repeating: 0, count: size)
        mask = size - 1
    }

    /// The slot of `hash`, or `nil` when it was not added.
    @inline(__always)
    func slot(of hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let key = keys[slot]
            if key == hash { return slot }
            if key == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// The slot of `hash`, which is added with the number `value` when it is new.
    @inline(__always)
    mutating func add(_ hash: UInt64, value: UInt32) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let key = keys[slot]
            if key == hash { return slot }
            if key == 0 {
                keys[slot] = hash
                values[slot] = value
                count += 1
                return slot
            }
            slot = (slot + 1) & mask
        }
    }

    subscript(slot: Int) -> UInt32 {
        get { values[slot] }
        set { values[slot] = newValue }
    }
}
