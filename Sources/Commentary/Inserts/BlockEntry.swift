import SourceText

/// One key of a block's YAML with its values as they are written.
package struct BlockEntry: Equatable, Sendable {
    package let key: String
    package let place: Place
    /// One for a plain value, as many as the list has for a list.
    package let values: [Value]
    package let isList: Bool

    package init(key: String, place: Place, values: [Value], isList: Bool) {
        self.key = key
        self.place = place
        self.values = values
        self.isList = isList
    }

    /// A value with its place in the file.
    package struct Value: Equatable, Sendable {
        package let text: String
        package let place: Place

        package init(text: String, place: Place) {
            self.text = text
            self.place = place
        }
    }
}
