/// The aliases of a YAML text, each of which repeats what another place says.
///
/// Aliases of aliases make a few lines stand for more than any machine can hold. Nothing that we read needs them.
package enum YAMLAliases {
    /// The most aliases of a text: with so few, what they stand for stays small.
    package static let most = 32

    /// Whether `text` has more aliases than that. What looks like one inside a quoted text counts too.
    package static func areTooMany(in text: String) -> Bool {
        var count = 0
        var previous = UInt8(ascii: "\n")
        var isOpen = false
        for byte in text.utf8 {
            if isOpen, byte > 0x20, byte != UInt8(ascii: "*") { count += 1 }
            isOpen = byte == UInt8(ascii: "*") && (previous <= 0x20 || "[{,".utf8.contains(previous))
            previous = byte
        }
        return count > most
    }
}
