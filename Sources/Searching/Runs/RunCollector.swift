/// The distinct runs of some texts and where they stand.
///
/// Texts of reports are full of the same words, so every run is kept once. Runs are UTF-8; a run that begins with `!` or
/// `#` is entered by its beginning alone.
struct RunCollector: Sendable {
    /// All runs, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// Where each run begins in `bytes`, and where the last ends.
    private(set) var starts: [UInt32] = [0]
    /// What was added, in that order: the run's number and the posting.
    private(set) var tokens: [(run: UInt32, posting: SearchPosting)] = []
    /// Open addressing: the number of a run plus one, or 0.
    private var table = [UInt32](repeating: 0, count: 1 << 12)

    var count: Int { starts.count - 1 }

    func run(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

    mutating func add(_ run: ArraySlice<UInt8>, _ posting: SearchPosting) {
        tokens.append((number(of: run), posting))
    }

    /// The number of `run`, a new one if need be.
    mutating func number(of run: ArraySlice<UInt8>) -> UInt32 {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: Self.hash(run)) & mask
        while table[place] != 0 {
            let number = Int(table[place]) - 1
            if isEqual(number, run) { return UInt32(number) }
            place = (place + 1) & mask
        }
        let number = UInt32(count)
        table[place] = number + 1
        bytes.append(contentsOf: run)
        starts.append(UInt32(bytes.count))
        if count * 2 > table.count { grow() }
        return number
    }

    private func isEqual(_ number: Int, _ run: ArraySlice<UInt8>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == run.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            run.withUnsafeBufferPointer { one in
                for offset in 0..<one.count where all[start + offset] != one[offset] { return false }
                return true
            }
        }
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 4)
        let mask = table.count - 1
        for number in 0..<count {
            var place = Int(truncatingIfNeeded: Self.hash(run(number))) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = UInt32(number + 1)
        }
    }

    private static func hash(_ run: ArraySlice<UInt8>) -> UInt64 {
        run.withUnsafeBufferPointer { bytes in
            var state: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            return state ^ state >> 29
        }
    }
}
