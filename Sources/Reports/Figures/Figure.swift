import SourceText

/// What a cell of a statutory table says, with the text it was read from and its place.
///
/// Only a rule may decide what a blank means: it is never 0.
package struct Figure: Hashable, Sendable {
    package enum Status: Hashable, Sendable {
        case reported(Quantity)
        /// Nothing stands in the cell.
        case blank
        /// A dash, a slash or 无 stands in the cell.
        case placeholder
        /// The report has no such cell, or its table was not found.
        case absent
        /// The cell's text is not certainly one figure.
        case unreadable
    }

    package var status: Status
    /// The whole cell as it stood, white space trimmed.
    package var text: String
    /// What followed the number in the cell, such as （其中修订16件）.
    package var note: String?
    /// Where `text` starts in the reading text; `nil` only for an absent figure.
    package var place: Place?
    /// What the figure was read on; `nil` only for an absent figure.
    package var evidence: Evidence?

    package init(
        _ status: Status, text: String = "", note: String? = nil, place: Place? = nil, evidence: Evidence? = nil
    ) {
        self.evidence = evidence
        self.status = status
        self.text = text
        self.note = note
        self.place = place
    }

    package static let absent = Figure(.absent)

    /// The reported quantity, or `nil` in the four other states.
    package var quantity: Quantity? {
        if case .reported(let quantity) = status { quantity } else { nil }
    }

    /// The reported count, or `nil` when nothing was reported or it is money.
    package var count: Int64? { quantity?.count }
}

extension Figure.Status {
    /// The name of the state in records: part of the promise of `glasshouse.report/1`.
    package var name: String {
        switch self {
        case .reported: "reported"
        case .blank: "blank"
        case .placeholder: "placeholder"
        case .absent: "absent"
        case .unreadable: "unreadable"
        }
    }
}
