import Foundation

/// Random numbers that are the same on every run: SplitMix64.
///
/// A property test states `seed` in its failure message; `GLASSHOUSE_SEED=n swift test` then repeats exactly that run.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    package let seed: UInt64
    private var state: UInt64

    package init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// The seeds `first`, `first + 1`, …; only the one of the environment variable GLASSHOUSE_SEED when it is set.
    package static func seeds(_ count: Int, from first: UInt64 = 1) -> [UInt64] {
        if let text = ProcessInfo.processInfo.environment["GLASSHOUSE_SEED"], let seed = UInt64(text) { return [seed] }
        return (0..<count).map { first + UInt64($0) }
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `count`; 0 when there is none.
    package mutating func below(_ count: Int) -> Int { count > 0 ? Int.random(in: 0..<count, using: &self) : 0 }

    /// True in `percent` of a hundred cases.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of `choices`, which must not be empty; the first one otherwise stands for "none".
    package mutating func pick<Choice>(_ choices: [Choice], else none: Choice) -> Choice {
        choices.isEmpty ? none : choices[below(choices.count)]
    }

    /// One of two or more choices.
    package mutating func pick<Choice>(_ first: Choice, _ others: Choice...) -> Choice {
        let index = below(others.count + 1)
        return index == 0 ? first : others[index - 1]
    }
}
