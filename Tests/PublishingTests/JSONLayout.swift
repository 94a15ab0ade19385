/// JSON laid out for people: its bytes unchanged, with line ends put in.
enum JSONLayout {
    /// Every element of the outermost object, and every element of its elements, on a line of its own.
    static func lines(of json: String) -> String {
        var lines = ""
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        var isOpened = false
        for scalar in json.unicodeScalars where scalar != "\n" {
            let isEmpty = isOpened && (scalar == "}" || scalar == "]")
            if isOpened, !isEmpty, depth <= 2 { lines += newLine(depth) }
            isOpened = !isQuoted && (scalar == "{" || scalar == "[")
            if isQuoted {
                lines.unicodeScalars.append(scalar)
                if isEscaped {
                    isEscaped = false
                } else if scalar == "\\" {
                    isEscaped = true
                } else {
                    isQuoted = scalar != "\""
                }
                continue
            }
            switch scalar {
            case "{", "[":
                depth += 1
                lines.unicodeScalars.append(scalar)
            case "}", "]":
                depth -= 1
                if depth < 2, !isEmpty { lines += newLine(depth) }
                lines.unicodeScalars.append(scalar)
            case ",":
                lines.unicodeScalars.append(scalar)
                if depth <= 2 { lines += newLine(depth) }
            default:
                isQuoted = scalar == "\""
                lines.unicodeScalars.append(scalar)
            }
        }
        return lines + "\n"
    }

    private static func newLine(_ depth: Int) -> String { "\n" + String(repeating: "  ", count: depth) }
}
