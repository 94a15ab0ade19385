/// Text of any origin made fit for XML: beyond what HTML forbids, XML 1.0 has no U+FFFE and no U+FFFF, and a reader that
/// meets one refuses the whole file.
package enum XMLText {
    package static func of(_ text: String) -> String {
        guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isForbidden) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(clean)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
