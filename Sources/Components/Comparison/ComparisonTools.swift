import Portals
import Reports
import Wording
import Writing

/// What a reader with script sorts, filters and picks with: complete in the page, shown by the style sheet only where
/// scripts run. All its words and addresses are here, so that the script has none of its own.
package struct ComparisonTools {
    package let context: PageContext
    package let year: Int
    private var strings: Strings { context.strings }
    private var choice: ColumnChoice { ColumnChoice(strings: strings, first: ComparisonColumn.shown) }

    package func markup(_ rows: [ComparisonRow]) -> [UInt8] {
        var out = ByteWriter(capacity: 8000)
        out.markup("<form class=\"tools\" id=\"tools\" data-table=\"")
        out.text(context.href(.yearData(year)))
        out.markup("\" data-agency=\"")
        out.text(context.href(.agency(slug: "SLUG")))
        out.markup("\" data-report=\"")
        out.text(context.href(.report(slug: "SLUG", year: year)))
        out.markup("\" data-region=\"")
        out.text(context.href(.region(slugs: ["SLUG"], page: 1)))
        out.markup("\"")
        choice.attributes(Self.words, to: &out)
        out.markup("><p class=\"fields\">")
        field("q", label: .filterText, to: &out) { out in
            out.markup("<input type=\"search\" id=\"f-q\" name=\"q\" autocomplete=\"off\">")
        }
        select("region", label: .regionColumn, regions(of: rows), to: &out)
        select("level", label: .factLevel, levels(of: rows), to: &out)
        select("kind", label: .factKind, kinds(of: rows), to: &out)
        out.markup("</p>")
        choice.write(to: &out)
        out.markup("<p class=\"fields\"><output id=\"tools-count\"></output>")
        out.markup("<button type=\"button\" id=\"tools-csv\">")
        out.text(strings(.saveShown))
        out.markup("</button><button type=\"reset\">")
        out.text(strings(.showAll))
        out.markup("</button></p></form>\n")
        return out.bytes
    }

    /// The words that the script writes, by the names of the data attributes.
    private static let words: [(name: String, phrase: Phrase)] = [
        ("shown", .rowsShown), ("more", .moreRows), ("sum", .sum), ("large", .sumTooLarge),
        ("median", .median), ("few", .medianTooFew), ("nomedian", .medianNone), ("cover", .coverageShort),
        ("file", .saveName), ("place", .regionColumn),
    ]

    private func field(
        _ name: String, label: Phrase, to out: inout ByteWriter, _ control: (inout ByteWriter) -> Void
    ) {
        out.markup("<span><label for=\"f-")
        out.text(name)
        out.markup("\">")
        out.text(strings(label))
        out.markup("</label> ")
        control(&out)
        out.markup("</span>")
    }

    private func select(
        _ name: String, label: Phrase, _ options: [(value: String, label: String)], to out: inout ByteWriter
    ) {
        field(name, label: label, to: &out) { out in
            out.markup("<select id=\"f-")
            out.text(name)
            out.markup("\" name=\"")
            out.text(name)
            out.markup("\"><option value=\"\">")
            out.text(strings(.anyChoice))
            out.markup("</option>")
            for option in options {
                out.markup("<option value=\"")
                out.text(option.value)
                out.markup("\">")
                out.text(option.label)
                out.markup("</option>")
            }
            out.markup("</select>")
        }
    }

    /// Every region with rows, and every region above one of them: the script compares beginnings.
    private func regions(of rows: [ComparisonRow]) -> [(value: String, label: String)] {
        var found: [[String]] = []
        var seen: Set<[String]> = []
        for row in rows {
            let region = row.agency.region
            for length in stride(from: 1, through: region.count, by: 1) {
                let path = Array(region.prefix(length))
                if seen.insert(path).inserted { found.append(path) }
            }
        }
        var options = found.map { path in
            (value: path.joined(), label: String(repeating: "\u{3000}", count: path.count - 1) + (path.last ?? ""))
        }
        if rows.contains(where: { $0.agency.region.isEmpty }) {
            options.append((strings(.unconfirmedRegion), strings(.unconfirmedRegion)))
        }
        return options
    }

    private func levels(of rows: [ComparisonRow]) -> [(value: String, label: String)] {
        let found = Set(rows.compactMap { $0.agency.agency?.level })
        return AgencyLevel.allCases.filter { found.contains($0) }.map { ($0.rawValue, strings($0.phrase)) }
    }

    private func kinds(of rows: [ComparisonRow]) -> [(value: String, label: String)] {
        let found = Set(rows.compactMap { $0.agency.agency?.kind })
        return AgencyKind.allCases.filter { found.contains($0) }.map { ($0.rawValue, strings($0.phrase)) }
    }
}
