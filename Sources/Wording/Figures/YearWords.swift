/// Years in words: 2019–2023, or 2019、2021 where there are gaps.
package enum YearWords {
    /// `years` (rising) with every run of three or more written as a range.
    package static func of(_ years: [Int], _ strings: Strings) -> String {
        var runs: [ClosedRange<Int>] = []
        for year in years {
            if let last = runs.last, last.upperBound + 1 == year {
                runs[runs.count - 1] = last.lowerBound...year
            } else {
                runs.append(year...year)
            }
        }
        let words = runs.flatMap { run in
            run.count < 3 ? run.map(String.init) : ["\(run.lowerBound)–\(run.upperBound)"]
        }
        return words.joined(separator: strings(.listSeparator))
    }
}
