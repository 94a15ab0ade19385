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
