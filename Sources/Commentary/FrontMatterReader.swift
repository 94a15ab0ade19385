import SourceText
import Yams

/// Turns the YAML of a front matter into a `FrontMatter`.
///
/// Values are taken as they are written, not as YAML would resolve them: a date stays text, `no` stays `no`. Every key
/// that is not known is an error, since a misspelt one would otherwise be passed over in silence.
struct FrontMatterReader {
    private let path: String
    private let kind: MarkdownOptions.Kind
    private var places = YAMLPlaces("")

    init(path: String, kind: MarkdownOptions.Kind) {
        self.path = path
        self.kind = kind
    }

    /// `lines` are those of the YAML in the file; with `nil` there is nothing to read and nothing more to report.
    func read(_ text: ReadingText, lines: Range<Int>?) -> Parsed<FrontMatter> {
        guard let lines else { return Parsed(nothing) }
        let spans = lines.compactMap { text.line($0) }
        let yaml = spans.map { text.string($0) }.joined(separator: "\n")
        var reader = self
        reader.places = YAMLPlaces(yaml)
        return reader.read(yaml)
    }

    private var nothing: FrontMatter { FrontMatter(reply: kind == .reply ? ReplyMatter() : nil) }

    private func read(_ yaml: String) -> Parsed<FrontMatter> {
        var result = Parsed(nothing)
        guard !YAMLAliases.areTooMany(in: yaml) else {
            result.problems.append(malformed("more than \(YAMLAliases.most) aliases", nil))
            return result
        }
        do {
            let node = try Yams.compose(yaml: yaml)
            guard let mapping = node?.mapping else {
                if let node, node.scalar?.string.isEmpty != true {
                    result.problems.append(malformed("no keys and values", place(node.mark)))
                } else {
                    requireTitleAndDate(&result, found: [])
                }
                return result
            }
            read(mapping, into: &result)
        } catch {
            result.problems.append(problem(of: error))
        }
        return result
    }

    private func read(_ mapping: Node.Mapping, into result: inout Parsed<FrontMatter>) {
        var found: Set<FrontMatter.Key> = []
        for (keyNode, value) in mapping {
            let name = keyNode.scalar?.string ?? ""
            guard let key = FrontMatter.Key(rawValue: name), FrontMatter.Key.all(for: kind).contains(key) else {
                result.problems.append(unknown(name, place(keyNode.mark)))
                continue
            }
            found.insert(key)
            let place = place(value.mark) ?? place(keyNode.mark)
            if let expected = set(key, to: value, at: place, in: &result.value) {
                let met = value.scalar.map { "\(name): \($0.string)" } ?? "\(name) with a list or keys below it"
                result.problems.append(
                    Problem(.commentaryFrontMatterValue, path: path, place: place, met: met, expected: expected)
                )
            }
        }
        requireTitleAndDate(&result, found: found)
    }

    /// Takes the value over; what should have stood there when it cannot be used.
    private func set(
        _ key: FrontMatter.Key, to value: Node, at place: Place?, in matter: inout FrontMatter
    ) -> String? {
        let text = value.scalar?.string.trimmingSpace
        switch key {
        case .title:
            guard let text, !text.isEmpty, text != "~" else { return "the title of the article" }
            matter.title = text
        case .date:
            guard let date = text.flatMap(ArticleDate.init) else { return "a date written YYYY-MM-DD" }
            matter.date = date
        case .updated:
            guard let date = text.flatMap(ArticleDate.init) else { return "a date written YYYY-MM-DD" }
            matter.updated = date
        case .author:
            guard let text, !text.isEmpty else { return "a name" }
            matter.author = text
        case .summary:
            guard let text, !text.isEmpty else { return "text" }
            matter.summary = text
        case .tags:
            let tags = value.sequence.map { $0.map { $0.scalar?.string.trimmingSpace ?? "" } } ?? [text ?? ""]
            guard !tags.contains("") else { return "a list of words such as [公开, 年报]" }
            matter.tags = tags
        case .draft:
            guard text == "true" || text == "false" else { return "true or false" }
            matter.isDraft = text == "true"
        case .slug:
            guard let text, FrontMatterReader.isSlug(text) else { return "letters, digits and hyphens" }
            matter.slug = text
        case .agency, .year, .rule, .cell, .corrected, .source:
            guard let text, !text.isEmpty else { return "text" }
            set(key, to: ReplyMatter.Entry(text: text, place: place), in: &matter)
        }
        return nil
    }

    private func set(_ key: FrontMatter.Key, to entry: ReplyMatter.Entry, in matter: inout FrontMatter) {
        switch key {
        case .agency: matter.reply?.agency = entry
        case .year: matter.reply?.year = entry
        case .rule: matter.reply?.rule = entry
        case .cell: matter.reply?.cell = entry
        case .corrected: matter.reply?.corrected = entry
        case .source: matter.reply?.source = entry.text
        default: break
        }
    }

    private func requireTitleAndDate(_ result: inout Parsed<FrontMatter>, found: Set<FrontMatter.Key>) {
        var required: [(FrontMatter.Key, String)] =
            switch kind {
            case .article: [(.title, "title: …"), (.date, "date: YYYY-MM-DD")]
            case .page: [(.title, "title: …")]
            case .reply: [(.agency, "agency: ID"), (.year, "year: YYYY"), (.date, "date: YYYY-MM-DD")]
            }
        if kind == .reply, !found.contains(.cell) { required.append((.rule, "rule: ID, or cell: KEY")) }
        for (key, example) in required where !found.contains(key) {
            result.problems.append(
                Problem(
                    .commentaryFrontMatterValue, path: path, place: Place(line: 1, column: 1),
                    met: "front matter without \(key.rawValue)", expected: example
                )
            )
        }
    }

    /// A slug becomes a folder of the site, so it has no dots, slashes or anything a URL would need escaped.
    private static func isSlug(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 160
            && text.unicodeScalars.allSatisfy { scalar in
                scalar == "-" || HanText.isHan(scalar) || scalar.isASCII && HanText.isWord(scalar)
            }
    }

    private func unknown(_ name: String, _ place: Place?) -> Problem {
        let known = FrontMatter.Key.all(for: kind).map(\.rawValue)
        let nearest = NearestName.of(name, in: known)
        return Problem(
            .commentaryFrontMatterKey, path: path, place: place, met: "the key \(name)",
            expected: nearest ?? "one of " + known.joined(separator: ", "),
            wayOut: nearest.map { "Write \($0) instead of \(name)." }
        )
    }

    private func malformed(_ met: String, _ place: Place?) -> Problem {
        Problem(
            .commentaryFrontMatterMalformed, path: path, place: place ?? Place(line: 1, column: 1), met: met,
            expected: "keys and values such as \"title: …\""
        )
    }

    private func problem(of error: any Error) -> Problem {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return malformed(problem, place(mark))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
            return malformed("a key written twice: \(names)", place(context.mark))
        case .reader(let problem, _, _, _): return malformed(problem, nil)
        default: return malformed("YAML that cannot be read", nil)
        }
    }

    /// Marks count from the first line of the YAML, which is the second of the file.
    private func place(_ mark: Mark?) -> Place? {
        guard let place = mark.map({ places.place(line: $0.line, column: $0.column) }) else { return nil }
        return Place(line: Int(place.line) + 1, column: Int(place.column))
    }
}

extension String {
    /// Without white space at both ends.
    var trimmingSpace: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
