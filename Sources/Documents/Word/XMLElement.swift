/// An element of a Word file, without its content.
struct XMLElement {
    enum Space {
        case word
        case math
        case compatibility
        /// What Word 2010 added to runs and controls.
        case word2010
        case other

        /// Both the transitional and the strict form of Office Open XML.
        init(uri: String) {
            if uri.hasSuffix("/wordprocessingml/2006/main") || uri.hasSuffix("/wordprocessingml/main") {
                self = .word
            } else if uri.hasSuffix("/officeDocument/2006/math") || uri.hasSuffix("/officeDocument/math") {
                self = .math
            } else if uri.hasSuffix("/word/2010/wordml") {
                self = .word2010
            } else {
                self = uri.hasSuffix("/markup-compatibility/2006") ? .compatibility : .other
            }
        }
    }

    let name: String
    let space: Space
    var values: [(name: String, value: String)] = []

    func value(_ name: String) -> String? { values.first { $0.name == name }?.value }

    func number(_ name: String) -> Int? { value(name).flatMap { $0.utf8.count <= 9 ? Int($0) : nil } }

    /// Whether an attribute is there and says no.
    func isOff(_ name: String) -> Bool { value(name).map { ["0", "false", "off"].contains($0) } ?? false }

    /// Whether a property without a value, or with one that means yes.
    var isOn: Bool { !["0", "false", "off"].contains(value("val") ?? "1") }
}
