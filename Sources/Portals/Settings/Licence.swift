/// The licence of the data as programs know it: what the operator wrote, and for well-known licences their name and address.
package struct Licence: Hashable, Sendable {
    /// As the operator wrote it.
    package let title: String
    /// The name by which data packages know it (SPDX), or `nil`.
    package let name: String?
    /// Where its text stands, or `nil`.
    package let address: String?

    /// `nil` when the operator named none.
    package init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        title = text
        let words = text.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
        let known = Self.known.first { $0.words == words }
        name = known?.name
        address = known?.address ?? Self.address(in: text)
    }

    private static func address(in text: String) -> String? {
        text.split(separator: " ").map(String.init).first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    }

    private static let known: [(words: [String], name: String, address: String)] = [
        (["cc0"], "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        (["cc0", "1.0"], "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        (["cc", "by", "4.0"], "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        (["cc", "by", "sa", "4.0"], "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        (["cc", "by", "nc", "4.0"], "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
        (["cc", "by", "nc", "sa", "4.0"], "CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
        (["odc", "by", "1.0"], "ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
        (["odbl", "1.0"], "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        (["pddl", "1.0"], "PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ]
}
