/// What selectors ask of an element.
struct StyledElement: Sendable {
    /// In small letters.
    var type: String
    var id = ""
    var classes: [Substring] = []
    /// Attributes that the markup kept, by their names.
    var attributes: [String: String] = [:]
    /// Its place among the elements of its parent, from 1, and how many there are; 0 where it is not known.
    var place = 0
    var siblings = 0
    /// Whether it is a `details` that nobody has opened, and whether its summary was met.
    var isClosedDetails = false
    var hasSummary = false
}
