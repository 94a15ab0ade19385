import Wording
import Writing

/// What cells say besides their figures, escaped once for a site.
package struct CellWords: Sendable {
    package let blank: [UInt8]
    package let placeholder: [UInt8]
    package let absent: [UInt8]
    package let unreadable: [UInt8]
    /// What stands before and after the number of a line in the title of a cell's link.
    let titleStart: [UInt8]
    let titleEnd: [UInt8]

    init(_ strings: Strings) {
        blank = ByteWriter.escaped(strings(.stateBlank))
        placeholder = ByteWriter.escaped(strings(.statePlaceholder))
        absent = ByteWriter.escaped(strings(.stateAbsent))
        unreadable = ByteWriter.escaped(strings(.stateUnreadable))
        let parts = strings(.lineTitle).split(separator: "{line}", maxSplits: 1, omittingEmptySubsequences: false)
        titleStart = ByteWriter.escaped(String(parts.first ?? ""))
        titleEnd = ByteWriter.escaped(String(parts.count > 1 ? parts[1] : ""))
    }
}
