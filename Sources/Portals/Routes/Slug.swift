import Foundation
import Searching
import SourceText

/// Addresses made from names: plain lower-case letters, digits and hyphens.
package enum Slug {
    /// Readings that the transliterator gets wrong, run together.
    private static let overrides = PlaceReadings.kept.map { kept in
        (name: kept.name, reading: kept.reading.filter { $0 != " " })
    }

    /// The pinyin of `names`, for sorting: small letters without tones or spaces, other signs as they are.
    ///
    /// All in one go: starting the transliterator costs more than a name does.
    package static func readings(of names: [String]) -> [String] {
        guard !names.isEmpty else { return [] }
        let lines = names.map { CoreText.of($0).split(separator: "\n").joined(separator: " ") }
        let latin = latin(lines.joined(separator: "\n")).lowercased()
        let readings = latin.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(decoding: line.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
        }
        return readings.count == names.count ? readings : lines
    }

    private static func latin(_ name: String) -> String {
        var text = name
        for (place, reading) in overrides where text.contains(place) {
            text = text.replacingOccurrences(of: place, with: reading)
        }
        return text.applyingTransform(StringTransform("Han-Latin; Latin-ASCII"), reverse: false) ?? text
    }

    /// The slug of `name`: pinyin without tones, syllables run together; never empty.
    package static func of(_ name: String) -> String {
        let latin = latin(CoreText.of(name))
        var slug: [UInt8] = []
        for byte in latin.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "'"): continue
            default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? "unnamed" : String(decoding: slug.prefix(80), as: UTF8.self)
    }

    /// `name` as an anchor: its own letters, digits and Han characters, so that it stays the same and can be read.
    package static func anchor(_ name: String) -> String {
        var anchor = String.UnicodeScalarView()
        for scalar in CoreText.of(name).unicodeScalars {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord {
                anchor.append(scalar)
            } else if let last = anchor.last, last != "-" {
                anchor.append("-")
            }
        }
        return String(anchor).lowercased()
    }

    /// `slug`, or the first of `slug-2`, `slug-3` … that is not among `taken`.
    package static func free(_ slug: String, taken: Set<String>) -> String {
        guard taken.contains(slug) else { return slug }
        var number = 2
        while taken.contains("\(slug)-\(number)") { number += 1 }
        return "\(slug)-\(number)"
    }
}
