import Reports

/// How one indicator lies among reports of one year: the numbers that can be compared, in order, and how many can't.
///
/// A value in doubt is counted apart: a middle that rests on figures which can't all be true would be none.
package struct Distribution: Sendable {
    /// Rising.
    package private(set) var values: [Ratio] = []
    private(set) var notApplicable = 0
    private(set) var notReported = 0
    private(set) var notComparable = 0
    private(set) var deadlineUnknown = 0
    private(set) var doubtful = 0

    /// The fewest numbers of which a middle is printed.
    static let smallest = 3

    /// Numbers alone, in any order.
    package init(numbers: some Sequence<Ratio>) { values = numbers.sorted { $0.precedes($1) } }

    init(_ values: some Sequence<IndicatorValue>) {
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
    var reports: Int { values.count + notApplicable + notReported + notComparable + deadlineUnknown + doubtful }

    /// The middle number, exactly; of an even count the mean of the two in the middle. `nil` when there are fewer than
    /// `smallest`, or when it is too large to be told.
    package var median: Ratio? {
        guard values.count >= Self.smallest else { return nil }
        let upper = values[values.count / 2]
        return values.count % 2 == 1 ? upper : values[values.count / 2 - 1].mean(with: upper)
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
