import Writing

import Reports

/// The languages of the files for programs, whatever that of the pages is: the names of their columns and fields say so.
package struct FileWords: Sendable {
    package let chinese: Strings
    package let english: Strings
    /// `key,label,` of every cell as CSV, by its index: quoting labels anew for each report would take most of the time.
    package let cells: [[UInt8]]

    package init(chinese: Strings, english: Strings) {
        self.chinese = chinese
        self.english = english
        cells = FigureKey.all.map { CSVWriter.row([$0.name, chinese.name(of: $0), ""]) }
    }

    /// The other language in which a page names terms: that of the forms, and English on a page in that.
    package func other(than strings: Strings) -> Strings { strings.isOfForms ? english : chinese }
}
