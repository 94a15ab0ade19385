import Writing

/// What cells say besides their figures, escaped once for a site.
struct CellWords: Sendable {
    let blank: [UInt8]
    let placeholder: [UInt8]
    let absent: [UInt8]
    let unreadable: [UInt8]
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
