/// What was found when the prose of all reports of a portal was held against each other.
package struct Echoes: Hashable, Sendable {
    /// How many reports had enough prose to be compared.
    package let comparedCount: Int
    /// Passages of more than one agency, those of most agencies first.
    package let shared: [Echo]
    /// Passages that one agency has in several of its years, the longest first.
    package let repeated: [Echo]
    /// What more than a fifth of all reports say; empty when there are too few reports to tell.
    package let common: [CommonPassage]

    package init(comparedCount: Int = 0, shared: [Echo] = [], repeated: [Echo] = [], common: [CommonPassage] = []) {
        self.comparedCount = comparedCount
        self.shared = shared
        self.repeated = repeated
        self.common = common
    }
}

/// A passage that stands in more than a fifth of all reports: words of the law or the form, left out of every score.
package struct CommonPassage: Hashable, Sendable {
    /// One report that has it, and where.
    package let example: Echo.Occurrence
    /// In characters of the compared text.
    package let length: Int
    /// How many reports have the whole of it.
    package let reportCount: Int

    package init(example: Echo.Occurrence, length: Int, reportCount: Int) {
        self.example = example
        self.length = length
        self.reportCount = reportCount
    }
}
