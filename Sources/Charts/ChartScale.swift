import Wording

/// An axis: round ticks around the values, with 0 always among them.
package struct ChartScale: Hashable, Sendable {
    /// In tenths, rising; two at least.
    package let ticks: [Int64]

    package var low: Int64 { ticks.first ?? 0 }
    package var high: Int64 { ticks.last ?? 1 }

    /// - Parameter steps: the most steps between ticks.
    package init(_ values: some Sequence<Int64>, unit: ChartUnit, steps: Int64 = 5) {
        let low = min(0, values.min() ?? 0)
        let high = max(0, values.max() ?? 0)
        let step = Self.step(from: low, to: high, smallest: unit.isWhole ? 10 : 1, steps: steps)
        let first = Self.floor(low, step)
        let last = max(-Self.floor(-high, step), first + 1)
        ticks = (first...last).map { $0 * step }
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 … times `smallest` that needs no more than `steps` steps.
    package static func step(from low: Int64, to high: Int64, smallest: Int64, steps: Int64) -> Int64 {
        var step = smallest
        while -floor(-high, step) - floor(low, step) > steps {
            // 1 → 2 → 5 → 10: doubled, then two and a half times, then doubled.
            var leading = step / smallest
            while leading >= 10 { leading /= 10 }
            step = leading == 2 ? step / 2 * 5 : step * 2
        }
        return step
    }

    /// `value` / `step`, rounded down.
    static func floor(_ value: Int64, _ step: Int64) -> Int64 {
        let quotient = value / step
        return value % step < 0 ? quotient - 1 : quotient
    }

    /// Where `value` is between `start` (the lowest tick) and `end` (the highest).
    package func place(_ value: Int64, from start: Int, to end: Int) -> Int {
        let span = high - low
        guard span > 0 else { return start }
        return start + Int((value - low) * Int64(end - start) / span)
    }
}
