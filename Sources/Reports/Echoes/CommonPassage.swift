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
