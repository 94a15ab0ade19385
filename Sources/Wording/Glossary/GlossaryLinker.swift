import Reports
import Writing

/// Links the first place of each term on a page to the glossary.
///
/// Works on finished markup in one pass over its bytes. Left alone: what stands in links, headings, tables, figures, code,
/// quotations and summaries. The prose of reports is never linked: its words are the agency's. In the tables of a report only row
/// labels are linked, by `labels`, which are made once for the site.
package struct GlossaryLinker: Sendable {
    /// The terms that a page has linked already.
    package struct Used: Sendable {
        fileprivate var ids: Set<String> = []
        package init() {}
    }

    private struct Sign: Sendable {
        let bytes: [UInt8]
        /// `nil` for a longer word that only holds a term.
        let id: String?
        /// Whether letters may not stand beside it.
        let isLatin: Bool
    }

    private let glossary: [UInt8]
    /// The signs by their first byte, the longest first.
    private let signs: [[Sign]]
    /// The official row labels that hold a term, as markup with the link.
    private var labels: [String: [UInt8]] = [:]

    /// - Parameter glossary: the address of the glossary page.
    package init(glossary: String) {
        self.glossary = ByteWriter.escaped(glossary)
        var signs = [[Sign]](repeating: [], count: 256)
        let named = Glossary.terms.flatMap { term in term.signs.map { ($0, Optional(term.id)) } }
        for (text, id) in named + Glossary.decoys.map({ ($0, nil) }) {
            let bytes = ByteWriter.escaped(text)
            guard let first = bytes.first else { continue }
            signs[Int(first)].append(Sign(bytes: bytes, id: id, isLatin: first < 0x80))
        }
        self.signs = signs.map { signs in
            signs.sorted { left, right in
                if left.bytes.count != right.bytes.count { return left.bytes.count > right.bytes.count }
                return left.bytes.lexicographicallyPrecedes(right.bytes)
            }
        }
        makeLabels()
    }

    /// The markup of an official row label with its term linked; `nil` for a label without a term.
    package func label(_ official: String) -> [UInt8]? { labels[official] }

    /// A text of any origin, escaped, with its terms linked.
    package func markup(_ text: String, _ used: inout Used) -> [UInt8] {
        text.isEmpty ? [] : linked(ByteWriter.escaped(text), &used)
    }

    /// `html` with the first place of every term linked that `used` does not hold yet.
    package func linked(_ html: [UInt8], _ used: inout Used) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count + 1024)
        var quiet = 0
        var position = 0
        while position < html.count {
            let byte = html[position]
            if byte == UInt8(ascii: "<") {
                let end = html[position...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
                quiet += Self.change(of: html[position...end])
                out.append(contentsOf: html[position...end])
                position = end + 1
            } else if quiet == 0, let sign = sign(in: html, at: position) {
                write(sign, &used, to: &out)
                position += sign.bytes.count
            } else {
                out.append(byte)
                position += 1
            }
        }
        return out
    }

    // MARK: Matching

    private func sign(in html: [UInt8], at position: Int) -> Sign? {
        signs[Int(html[position])].first { sign in
            let end = position + sign.bytes.count
            guard end <= html.count, html[position..<end].elementsEqual(sign.bytes) else { return false }
            guard sign.isLatin else { return true }
            let isFree = { (index: Int) in
                !html.indices.contains(index) || !Self.isLetter(html[index])
            }
            return isFree(position - 1) && isFree(end)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D }

    private func write(_ sign: Sign, _ used: inout Used, to out: inout [UInt8]) {
        guard let id = sign.id, used.ids.insert(id).inserted else {
            out.append(contentsOf: sign.bytes)
            return
        }
        out.append(contentsOf: "<a class=\"term\" href=\"".utf8)
        out.append(contentsOf: glossary)
        out.append(UInt8(ascii: "#"))
        out.append(contentsOf: id.utf8)
        out.append(contentsOf: "\">".utf8)
        out.append(contentsOf: sign.bytes)
        out.append(contentsOf: "</a>".utf8)
    }

    /// 1 for the start of an element whose text is left alone, -1 for its end, else 0.
    private static func change(of tag: ArraySlice<UInt8>) -> Int {
        let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
        return quietElements.contains { name.elementsEqual($0.utf8) } ? (isEnd ? -1 : 1) : 0
    }

    private static let quietElements = [
        "a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "blockquote", "table", "summary", "figure", "svg",
    ]

    // MARK: Row labels

    /// Gives every term to the first row label of a form that holds it, in the order of the tables.
    private mutating func makeLabels() {
        var terms: [String: Set<String>] = [:]
        for form in Form.withTables.reversed() {
            var used = Used()
            for label in Self.rowLabels(of: form) {
                if let known = terms[label] {
                    used.ids.formUnion(known)
                    continue
                }
                let before = used.ids
                let markup = linked(ByteWriter.escaped(label), &used)
                terms[label] = used.ids.subtracting(before)
                if used.ids.count > before.count { labels[label] = markup }
            }
        }
    }

    private static func rowLabels(of form: Form) -> [String] {
        form.proactiveRows.map(\.label)
            + form.applications.flatMap { row in (row.group.map { [$0.label] } ?? []) + [row.label] }
    }
}
