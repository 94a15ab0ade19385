import Reports

/// How one indicator is distributed over reports: the numbers that can be compared, in order, and how many can't.
///
/// Every median and quartile of the site is one of these. The rules: a value in doubt is left out and counted apart, since
/// a median that rests on figures which can't all be true would be none; of fewer than `smallest` numbers there is none;
/// all are exact. `tables.js` works by the same rules after a reader has filtered; `vectors.json` of the tests holds both
/// to one another.
package struct Distribution: Sendable {
    /// Rising.
    package private(set) var values: [Ratio] = []
    package private(set) var notApplicable = 0
    package private(set) var notReported = 0
    package private(set) var notComparable = 0
    package private(set) var deadlineUnknown = 0
    package private(set) var doubtful = 0

    /// The fewest numbers of which a median is printed.
    package static let smallest = 3

    /// Numbers alone, in any order.
    package init(numbers: some Sequence<Ratio>) { values = numbers.sorted { $0.precedes($1) } }

    package init(_ values: some Sequence<IndicatorValue>) {
        for value in values {
            switch value.result {
            case .notApplicable: notApplicable += 1
            case .notReported: notReported += 1
            case .notComparable: notComparable += 1
            case .deadlineUnknown: deadlineUnknown += 1
            case .count, .signed, .ratio, .days, .money:
                if value.isDoubtful {
                    doubtful += 1
                } else if let number = value.exactNumber {
                    self.values.append(number)
                }
            }
        }
        self.values.sort { $0.precedes($1) }
    }

    /// How many reports there are.
    package var reports: Int { values.count + notApplicable + notReported + notComparable + deadlineUnknown + doubtful }

    /// The number in the middle, exactly; of an even count the mean of the two in the middle. `nil` when there are fewer
    /// than `smallest`, or when it is too large to be told.
    package var median: Ratio? { quartile(2) }
    /// The number below which a quarter of the others is.
    package var lowerQuartile: Ratio? { quartile(1) }
    /// The number above which a quarter of the others is.
    package var upperQuartile: Ratio? { quartile(3) }

    /// The number at `number` quarters of the way from the first to the last, exactly: between two neighbours in
    /// proportion, as spreadsheets do it (QUARTILE.INC).
    private func quartile(_ number: Int) -> Ratio? {
        guard values.count >= Self.smallest else { return nil }
        let (place, quarters) = ((values.count - 1) * number).quotientAndRemainder(dividingBy: 4)
        return quarters == 0 ? values[place] : values[place].quarters(quarters, towards: values[place + 1])
    }

    /// How many numbers are below `bound`.
    package func count(below bound: Ratio) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle].precedes(bound) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How many numbers are above `bound`.
    package func count(above bound: Ratio) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if bound.precedes(values[middle]) { high = middle } else { low = middle + 1 }
        }
        return values.count - low
    }
}
