/// What Word does to a report without changing what it says.
package enum WordHabit: CaseIterable, Hashable, Sendable {
    /// Section headings numbered by Word: the 一、 stands in no text.
    case automaticNumbers
    /// Texts cut into runs.
    case runs
    /// Insertions and deletions that nobody has accepted.
    case trackedChanges
    /// Tables in the only cell of another table.
    case nestedTables
    /// Headings in text boxes, written twice for old and new programs.
    case textBoxes
    /// Labels in several paragraphs, or broken by hand.
    case brokenLabels
    /// Properties, bookmarks, proofing marks and hidden text.
    case clutter

    package static func random(using generator: inout SeededGenerator) -> Set<WordHabit> {
        Set(allCases.filter { _ in generator.chance(40) })
    }
}
