import Portals
import Wording
import Writing

/// The boxes by which a reader picks columns, and the words that the page's script writes.
package struct ColumnChoice {
    package let strings: Strings
    /// What is ticked before anybody picks.
    package let first: [ComparisonColumn]

    package init(strings: Strings, first: [ComparisonColumn]) {
        self.strings = strings
        self.first = first
    }

    package func write(to out: inout ByteWriter) {
        out.markup("<details><summary>")
        out.text(strings(.pickColumns))
        out.markup("</summary><fieldset><legend class=\"vh\">")
        out.text(strings(.pickColumns))
        out.markup("</legend>")
        for column in ComparisonColumn.allCases {
            out.markup("<label><input type=\"checkbox\" name=\"c\" value=\"")
            out.text(column.key)
            out.markup(first.contains(column) ? "\" checked>" : "\">")
            out.text(strings(column.name))
            out.markup("</label>")
        }
        out.markup("</fieldset></details>")
    }

    /// The words of both tools: the states of a cell, doubt, and what to say when the data did not come.
    package static let words: [(name: String, phrase: Phrase)] = [
        ("b", .stateBlank), ("p", .statePlaceholder), ("u", .stateUnreadable), ("x", .stateAbsent),
        ("n", .stateNotApplicable), ("r", .stateNotReported), ("doubt", .doubtful), ("head", .columnAgency),
        ("failed", .tableFailed),
    ]

    /// `words` as data attributes of an element whose tag is open.
    package func attributes(_ words: [(name: String, phrase: Phrase)], to out: inout ByteWriter) {
        for (name, phrase) in Self.words + words {
            out.markup(" data-")
            out.text(name)
            out.markup("=\"")
            out.text(strings(phrase))
            out.markup("\"")
        }
    }
}
