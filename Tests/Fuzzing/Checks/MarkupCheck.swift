import SourceText

/// That markup made by us is well-formed, balanced, and holds nothing that runs.
///
/// Stricter than browsers are: every attribute is quoted with `"`, every element is closed.
package struct MarkupCheck {
    private let html: [UInt8]
    private var position = 0
    private var open: [String] = []
    /// The values of the attributes `id`.
    private var ids: Set<String> = []

    /// - Returns: the ids of its elements.
    @discardableResult
    package static func run(_ html: [UInt8]) throws(Fault) -> Set<String> {
        try Fault.unless(UTF8Scan.firstFault(in: html) == nil, "the markup is not UTF-8")
        var check = MarkupCheck(html: html)
        try check.walk()
        try Fault.unless(check.open.isEmpty, "<\(check.open.last ?? "")> is never closed")
        return check.ids
    }

    private init(html: [UInt8]) { self.html = html }

    private static let forbidden: Set<String> = [
        "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "base", "meta", "link",
        "template", "noscript", "textarea", "xmp", "plaintext", "foreignobject", "use", "animate", "set", "math",
        "portal", "dialog", "marquee", "svg:script",
    ]
    private static let void: Set<String> = ["br", "hr", "img", "col", "input", "wbr"]
    /// Attributes whose values are addresses.
    private static let addresses: Set<String> = ["href", "src", "xlink:href", "action", "formaction", "cite", "data"]

    private mutating func walk() throws(Fault) {
        while position < html.count {
            if html[position] == UInt8(ascii: "<") { try element() } else { position += 1 }
        }
    }

    private var peek: UInt8? { position < html.count ? html[position] : nil }

    private mutating func skip(_ words: String) -> Bool {
        guard html[position...].starts(with: words.utf8) else { return false }
        position += words.utf8.count
        return true
    }

    private mutating func name() -> String {
        let start = position
        while let byte = peek, byte > 0x20, !"<>/=\"'".utf8.contains(byte) { position += 1 }
        return String(decoding: html[start..<position], as: UTF8.self).lowercased()
    }

    private mutating func element() throws(Fault) {
        let start = position
        if skip("<!--") {
            // cmark's own word for raw HTML.
            try Fault.unless(skip(" raw HTML omitted -->"), "a comment at byte \(start)")
            return
        }
        let isEnd = skip("</")
        if !isEnd { position += 1 }
        let name = name()
        let isName = name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
        try Fault.unless(!name.isEmpty && isName, "a bare < at byte \(start)")
        try Fault.unless(!Self.forbidden.contains(name), "<\(name)> at byte \(start)")
        if isEnd {
            try Fault.unless(skip(">"), "</\(name) without its >")
            try Fault.unless(open.popLast() == name, "</\(name)> at byte \(start) closes something else")
            return
        }
        while try attribute(of: name) {}
        let isClosed = skip("/>")
        try Fault.unless(isClosed || skip(">"), "<\(name) at byte \(start) without its >")
        if !isClosed, !Self.void.contains(name) { open.append(name) }
    }

    /// Reads one attribute; false where there is none.
    private mutating func attribute(of element: String) throws(Fault) -> Bool {
        var isParted = false
        while let byte = peek, byte == 0x20 || byte == 0x0A {
            position += 1
            isParted = true
        }
        guard let byte = peek, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") else { return false }
        let start = position
        let name = name()
        try Fault.unless(isParted && !name.isEmpty, "a stray sign in <\(element)> at byte \(start)")
        try Fault.unless(!name.hasPrefix("on"), "the handler \(name) on <\(element)>")
        try Fault.unless(name != "style" && name != "srcdoc", "the attribute \(name) on <\(element)>")
        guard skip("=") else { return true }
        try Fault.unless(skip("\""), "\(name) on <\(element)> is not quoted")
        let first = position
        while let byte = peek, byte != UInt8(ascii: "\"") {
            try Fault.unless(byte != UInt8(ascii: "<"), "a bare < in \(name) on <\(element)>")
            position += 1
        }
        let value = String(decoding: html[first..<position], as: UTF8.self)
        try Fault.unless(skip("\""), "\(name) on <\(element)> is never closed")
        if name == "id" { ids.insert(value) }
        if Self.addresses.contains(name) { try address(value, element) }
        return true
    }

    /// As a browser reads it: character references resolved, white space and control characters at its start and line
    /// ends anywhere passed over.
    private func address(_ value: String, _ element: String) throws(Fault) {
        let plain = value.replacing("&#x27;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        let scalars = plain.unicodeScalars.filter { !"\t\n\r".unicodeScalars.contains($0) }.drop { $0.value <= 0x20 }
        let read = String(String.UnicodeScalarView(scalars)).lowercased()
        for scheme in ["javascript:", "vbscript:", "file:"] {
            try Fault.unless(!read.hasPrefix(scheme), "\(value) on <\(element)>")
        }
        if read.hasPrefix("data:") {
            let isPicture = ["png", "gif", "jpeg", "webp"].contains { read.hasPrefix("data:image/\($0)") }
            try Fault.unless(isPicture, "\(value) on <\(element)>")
        }
    }
}
