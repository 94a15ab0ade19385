import CGumbo

extension WebPageReader {
    func hasAttribute(_ node: Node, _ name: String) -> Bool {
        gumbo_get_attribute(&node.pointee.v.element.attributes, name) != nil
    }

    func attribute(_ node: Node, _ name: String) -> String? {
        guard let attribute = gumbo_get_attribute(&node.pointee.v.element.attributes, name) else { return nil }
        return String(cString: attribute.pointee.value)
    }

    /// A whole number as HTML reads it: leading white space and what stands behind the digits are passed over.
    func number(_ node: Node, _ name: String) -> Int? {
        guard let text = attribute(node, name) else { return nil }
        let digits = text.utf8.drop { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.prefix { $0 >= 0x30 && $0 <= 0x39 }
        return digits.count > 9 ? 65_534 : Int(String(decoding: digits, as: UTF8.self))
    }
}
