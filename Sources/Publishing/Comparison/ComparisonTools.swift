import Reports

/// What a reader with script sorts, filters and picks with: complete in the page, shown by the style sheet only where
/// scripts run. All its words and addresses are here, so that the script has none of its own.
struct ComparisonTools {
    let site: Site
    let year: Int
    private var strings: Strings { site.strings }

    func markup(_ rows: [ComparisonRow]) -> [UInt8] {
        var out = ByteWriter(capacity: 8000)
        out.markup("<form class=\"tools\" id=\"tools\" data-table=\"")
        out.text(site.href(.yearData(year)))
        out.markup("\" data-agency=\"")
        out.text(site.href(.agency(slug: "SLUG")))
        out.markup("\" data-report=\"")
        out.text(site.href(.report(slug: "SLUG", year: year)))
        out.markup("\"")
        for (name, phrase) in Self.words {
            out.markup(" data-")
            out.text(name)
            out.markup("=\"")
            out.text(strings(phrase))
            out.markup("\"")
        }
        out.markup("><p class=\"fields\">")
        field("q", label: .filterText, to: &out) { out in
            out.markup("<input type=\"search\" id=\"f-q\" name=\"q\" autocomplete=\"off\">")
        }
        choice("region", label: .regionColumn, regions(of: rows), to: &out)
        choice("level", label: .factLevel, levels(of: rows), to: &out)
        choice("kind", label: .factKind, kinds(of: rows), to: &out)
        out.markup("</p><details><summary>")
        out.text(strings(.pickColumns))
        out.markup("</summary><fieldset><legend class=\"vh\">")
        out.text(strings(.pickColumns))
        out.markup("</legend>")
        for column in ComparisonColumn.allCases {
            out.markup("<label><input type=\"checkbox\" name=\"c\" value=\"")
            out.text(column.key)
            out.markup(ComparisonColumn.shown.contains(column) ? "\" checked>" : "\">")
            out.text(column.name.in(strings.language))
            out.markup("</label>")
        }
        out.markup("</fieldset></details><p class=\"fields\"><output id=\"tools-count\"></output>")
        out.markup("<button type=\"button\" id=\"tools-csv\">")
        out.text(strings(.saveShown))
        out.markup("</button><button type=\"reset\">")
        out.text(strings(.showAll))
        out.markup("</button></p></form>\n")
        return out.bytes
    }

    /// The words that the script writes, by the names of the data attributes.
    private static let words: [(name: String, phrase: Phrase)] = [
        ("shown", .rowsShown), ("more", .moreRows), ("sum", .sum), ("median", .median), ("cover", .coverageShort),
        ("file", .saveName),
        ("b", .stateBlank), ("p", .statePlaceholder), ("u", .stateUnreadable), ("x", .stateAbsent),
        ("n", .stateNotApplicable), ("r", .stateNotReported), ("doubt", .doubtful), ("head", .columnAgency),
        ("place", .regionColumn), ("failed", .tableFailed), ("ascending", .sortedUp), ("descending", .sortedDown),
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

    private func choice(
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
