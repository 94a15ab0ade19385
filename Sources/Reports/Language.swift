/// A language by its tag of BCP 47 (RFC 5646), such as `en` or `zh-Hant`.
package struct Language: Hashable, Comparable, Sendable {
    package let tag: String

    private init(known tag: String) { self.tag = tag }

    /// `nil` for what can't be a tag: it names a file and stands in every page.
    package init?(tag: String) {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) }),
            parts.dropFirst().allSatisfy({ part in
                (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(Self.isLetterOrDigit)
            })
        else { return nil }
        self.tag = tag
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// That of the forms, the law and the reports.
    package static let chinese = Language(known: "zh-Hans")
    package static let english = Language(known: "en")

    /// Whether a reader of it can read the words of the forms: Chinese of any kind.
    package var readsChinese: Bool { tag == "zh" || tag.hasPrefix("zh-") }

    package static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }
}
