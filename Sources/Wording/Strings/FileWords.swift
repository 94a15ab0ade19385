/// The languages of the files for programs, whatever that of the pages is: the names of their columns and fields say so.
package struct FileWords: Sendable {
    package let chinese: Strings
    package let english: Strings

    package init(chinese: Strings, english: Strings) {
        self.chinese = chinese
        self.english = english
    }

    /// The other language in which a page names terms: that of the forms, and English on a page in that.
    package func other(than strings: Strings) -> Strings { strings.isOfForms ? english : chinese }
}
