/// Reads an `OutputManifest` back from its JSON.
///
/// It takes any JSON of that shape, however laid out, and passes over keys it does not know, so that later versions can
/// add some. What is not a manifest gives `nil`: the caller must then refuse the folder rather than guess.
package struct ManifestReader {
    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static func read(_ bytes: [UInt8]) -> OutputManifest? {
        var reader = ManifestReader(bytes)
        guard let manifest = reader.manifest() else { return nil }
        reader.skipSpace()
        return reader.position == bytes.count ? manifest : nil
    }

    private mutating func manifest() -> OutputManifest? {
        var generator: String?
        var version: Int?
        var build: String?
        var files: [OutputManifest.Entry]?
        var figures: [OutputManifest.Figure]? = []
        let complete = object { key, reader in
            switch key {
            case "generator": generator = reader.string()
            case "version": version = reader.number()
            case "build": build = reader.string()
            case "files": files = reader.entries()
            case "figures": figures = reader.figures()
            default: return reader.skipValue()
            }
            return true
        }
        guard complete, generator == "glasshouse", version == OutputManifest.version, let build, let files, let figures
        else {
            return nil
        }
        return OutputManifest(build: build, files: files, figures: figures)
    }

    private mutating func entries() -> [OutputManifest.Entry]? {
        var entries: [OutputManifest.Entry] = []
        let complete = array { reader in
            var path: String?
            var size: Int?
            var hash: UInt64?
            let complete = reader.object { key, reader in
                switch key {
                case "path": path = reader.string()
                case "bytes": size = reader.number()
                case "hash": hash = reader.string().flatMap { UInt64($0, radix: 16) }
                default: return reader.skipValue()
                }
                return true
            }
            guard complete, let path, let size, let hash else { return false }
            entries.append(OutputManifest.Entry(path: path, size: size, hash: hash))
            return true
        }
        return complete ? entries : nil
    }

    private mutating func figures() -> [OutputManifest.Figure]? {
        var figures: [OutputManifest.Figure] = []
        let complete = array { reader in
            var article: String?
            var expression: String?
            var line: Int?
            var text: String?
            let complete = reader.object { key, reader in
                switch key {
                case "article": article = reader.string()
                case "figure": expression = reader.string()
                case "line": line = reader.number()
                case "printed": text = reader.string()
                default: return reader.skipValue()
                }
                return true
            }
            guard complete, let article, let expression, let line, let text else { return false }
            figures.append(OutputManifest.Figure(article: article, expression: expression, line: line, text: text))
            return true
        }
        return complete ? figures : nil
    }

    /// Calls `member` at the value of each key; false when the object is malformed or a member refuses.
    private mutating func object(_ member: (String, inout ManifestReader) -> Bool) -> Bool {
        guard take("{") else { return false }
        if take("}") { return true }
        repeat {
            guard let key = string(), take(":"), member(key, &self) else { return false }
        } while take(",")
        return take("}")
    }

    private mutating func array(_ element: (inout ManifestReader) -> Bool) -> Bool {
        guard take("[") else { return false }
        if take("]") { return true }
        repeat {
            guard element(&self) else { return false }
        } while take(",")
        return take("]")
    }

    private mutating func number() -> Int? {
        skipSpace()
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return Int(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escaped() else { return nil }
                text.append(contentsOf: String(Character(scalar)).utf8)
            default: text.append(byte)
            }
        }
        return nil
    }

    /// The scalar after a backslash. Pairs of surrogates are refused: we never write them.
    private mutating func escaped() -> Unicode.Scalar? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard position + 4 <= bytes.count else { return nil }
            let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            position += 4
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }

    /// Passes over any value by counting brackets: no recursion, so no depth can exhaust the stack.
    private mutating func skipValue() -> Bool {
        var depth = 0
        repeat {
            skipSpace()
            guard position < bytes.count else { return false }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { return false }
                depth -= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { return false }
                position += 1
            default:
                let start = position
                while position < bytes.count, ManifestReader.isWord(bytes[position]) { position += 1 }
                guard position > start else { return false }
            }
        } while depth > 0
        return true
    }

    /// What numbers, `true`, `false` and `null` are made of.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }
}
