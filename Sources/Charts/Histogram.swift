import Portals
import Reports
import Wording

/// The numbers of a distribution sorted into ranges of equal width, with open ones at the ends for the few far out.
package struct Histogram: Sendable {
    package struct Bin: Hashable, Sendable {
        /// In tenths; `nil` where the range is open.
        package let low: Int64?
        package let high: Int64?
        /// Whether `high` itself is in the range: only for 100 %.
        package var isClosed = false
        package let count: Int
    }

    package let unit: ChartUnit
    package let bins: [Bin]
    package let step: Int64
    /// The bounds of the ranges that are not open, in tenths.
    package let low: Int64
    package let high: Int64

    private static let most: Int64 = 20
    /// 100 %.
    private static let whole: Int64 = 1_000

    package init(_ distribution: Distribution, unit: ChartUnit) {
        self.unit = unit
        let tenths = distribution.values.compactMap { unit.tenths(of: $0) }
        // What is far out on either side would press all others into one range.
        let lower = min(0, tenths.isEmpty ? 0 : tenths[tenths.count / 50])
        let upper = max(0, tenths.isEmpty ? 0 : tenths[(tenths.count - 1) * 19 / 20])
        var smallest: Int64 = unit.isWhole ? 10 : 1
        if unit == .percent { smallest = 10 }
        let bound = unit == .percent ? min(upper, Self.whole) : upper
        var step = ChartScale.step(from: lower, to: bound, smallest: smallest, steps: Self.most)
        // 5 % is the widest range of a share: 20 of them are the whole.
        if unit == .percent { step = min(step, Self.whole / Self.most) }
        let first = ChartScale.floor(lower, step)
        // A whole number on a bound belongs to the range above it; 100 % closes the last range.
        let isToWhole = unit == .percent && bound >= Self.whole
        var last = isToWhole ? Self.whole / step : ChartScale.floor(bound, step) + 1
        if unit == .percent { last = min(Self.whole / step, max(last, Self.most)) }
        self.step = step
        low = first * step
        high = max(last, first + 1) * step
        bins = Self.bins(distribution, unit: unit, low: low, high: high, step: step)
    }

    private static func bins(
        _ distribution: Distribution, unit: ChartUnit, low: Int64, high: Int64, step: Int64
    ) -> [Bin] {
        func below(_ tenths: Int64) -> Int { unit.number(atTenths: tenths).map { distribution.count(below: $0) } ?? 0 }
        let isClosed = unit == .percent && high == whole
        let all = distribution.values.count
        var bins: [Bin] = []
        var counted = below(low)
        if counted > 0 { bins.append(Bin(low: nil, high: low, count: counted)) }
        for start in stride(from: low, to: high, by: Int(step)) {
            let isLast = isClosed && start + step == high
            let end =
                isLast
                ? all - (unit.number(atTenths: high).map { distribution.count(above: $0) } ?? 0) : below(start + step)
            bins.append(Bin(low: start, high: start + step, isClosed: isLast, count: end - counted))
            counted = end
        }
        if counted < all { bins.append(Bin(low: high, high: nil, count: all - counted)) }
        return bins
    }

    /// A range in words: 0, 1 至 4, 5% 至不到 10%, 100 及以上.
    package func words(_ bin: Bin, _ strings: Strings) -> String {
        switch (bin.low, bin.high) {
        case (let low?, let high?):
            if unit.isWhole {
                let last = high - 10
                if last == low { return unit.label(low) }
                return strings(.binClosed, ["from": unit.label(low), "to": unit.label(last)])
            }
            let values = ["from": unit.label(low), "to": unit.label(high)]
            return strings(bin.isClosed ? .binClosed : .binUnder, values)
        case (let low?, nil):
            let isBeyondWhole = unit == .percent && low == Self.whole
            return strings(isBeyondWhole ? .binOver : .binFrom, ["from": unit.label(low)])
        case (nil, let high?): return strings(.binBelow, ["to": unit.label(high)])
        case (nil, nil): return ""
        }
    }
}
