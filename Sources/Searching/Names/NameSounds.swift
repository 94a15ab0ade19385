import Foundation

/// How names are read aloud, as words to find them by: full pinyin and initials.
///
/// `["辽宁省", "沈阳市", "辽中区"]` with `于家房镇` answers to `liaoningshengshenyangshi…`, from each part on, with and without
/// the 省, 市, 区 that people leave out, and to the first letters of the same.
package struct NameSounds: Sendable {
    /// A name in its parts from the largest region down; the last is the name itself.
    package typealias Name = [String]

    /// Syllables of each distinct part.
    private let syllables: [String: [String]]

    /// Reads all in one go: starting the transliterator costs more than a name does.
    package init(_ names: [Name]) {
        let parts = Array(Set(names.joined())).sorted().filter { !$0.contains("\n") }
        let latin = Self.latin(parts.joined(separator: "\n")).lowercased()
        let lines = latin.split(separator: "\n", omittingEmptySubsequences: false)
        var syllables: [String: [String]] = [:]
        if lines.count == parts.count {
            for (part, line) in zip(parts, lines) {
                let words = line.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
                syllables[part] = words.map(String.init)
            }
        }
        self.syllables = syllables
    }

    /// The words by which `name` is found, each once, in order.
    package func words(of name: Name) -> [String] {
        var words: Set<String> = []
        for start in name.indices {
            for isShort in [false, true] {
                var all: [String] = []
                for (index, part) in name.enumerated().dropFirst(start) {
                    var own = syllables[part] ?? []
                    if isShort, index < name.count - 1, own.count > 2, Self.hasSuffix(part) { own.removeLast() }
                    all += own
                }
                guard all.count > 1 else { continue }
                words.insert(all.joined())
                words.insert(String(all.compactMap(\.first)))
            }
        }
        return words.sorted()
    }

    private static func hasSuffix(_ part: String) -> Bool {
        part.unicodeScalars.last.map { "省市区县旗州盟镇乡".unicodeScalars.contains($0) } ?? false
    }

    private static func latin(_ text: String) -> String {
        var text = text
        for kept in PlaceReadings.kept where text.contains(kept.name) {
            text = text.replacingOccurrences(of: kept.name, with: " \(kept.reading) ")
        }
        return text.applyingTransform(StringTransform("Han-Latin; Latin-ASCII"), reverse: false) ?? text
    }
}
