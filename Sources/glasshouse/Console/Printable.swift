/// Text of any origin made fit for a terminal and for one line.
enum Printable {
    /// `text` with every scalar that would break the line, steer the terminal or turn the direction of writing shown by
    /// a sign: a line end as ⏎, an escape as ␛, others as <U+202E>.
    static func line(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ !isSteering($0) }) { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if !isSteering(scalar) {
                shown.unicodeScalars.append(scalar)
            } else if scalar == "\n" {
                shown += "⏎"
            } else if scalar.value < 0x20, let sign = Unicode.Scalar(0x2400 + scalar.value) {
                shown.unicodeScalars.append(sign)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                shown += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
            }
        }
        return shown
    }

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
