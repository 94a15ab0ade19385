import SourceText
import Yams

/// Reads the YAML of a block: keys with one value or a list of values, nothing deeper.
struct BlockReader {
    let path: String
    /// The first line of the YAML in the file.
    let firstLine: Int
    /// How far the YAML is indented in the file.
    let indent: Int

    /// Longer ones are refused: nobody writes them by hand.
    private static let longest = 16 * 1024

    func read(_ yaml: String) -> Parsed<[BlockEntry]> {
        if yaml.utf8.count > Self.longest {
            return refuse("\(yaml.utf8.count) bytes of YAML", nil, "at most \(Self.longest)")
        }
        if YAMLAliases.areTooMany(in: yaml) { return refuse("more than \(YAMLAliases.most) aliases", nil) }
        do {
            guard let node = try Yams.compose(yaml: yaml) else { return refuse("an empty block", nil) }
            guard let mapping = node.mapping else { return refuse("no keys and values", node.mark) }
            var result = Parsed<[BlockEntry]>([])
            for (keyNode, value) in mapping {
                guard let key = keyNode.scalar?.string else {
                    result.problems += refuse("a key that is no word", keyNode.mark).problems
                    continue
                }
                let place = place(keyNode.mark)
                if let text = value.scalar?.string {
                    let one = BlockEntry.Value(text: text.trimmingSpace, place: self.place(value.mark))
                    result.value.append(BlockEntry(key: key, place: place, values: [one], isList: false))
                } else if let list = value.sequence, list.allSatisfy({ $0.scalar != nil }) {
                    let values = list.map {
                        BlockEntry.Value(text: $0.scalar?.string.trimmingSpace ?? "", place: self.place($0.mark))
                    }
                    result.value.append(BlockEntry(key: key, place: place, values: values, isList: true))
                } else {
                    result.problems += refuse("\(key) with keys or lists below it", value.mark).problems
                }
            }
            return result
        } catch {
            return problem(of: error)
        }
    }

    private func refuse(_ met: String, _ mark: Mark?, _ expected: String? = nil) -> Parsed<[BlockEntry]> {
        let problem = Problem(
            .commentaryBlockMalformed, path: path, place: mark.map { place($0) } ?? Place(line: firstLine, column: 1),
            met: met, expected: expected ?? "keys with a value or a list, such as \"years: [2019, 2020]\"")
        return Parsed([], problems: [problem])
    }

    private func problem(of error: any Error) -> Parsed<[BlockEntry]> {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            refuse(problem, mark)
        case .duplicatedKeysInMapping(let duplicates, let context):
            refuse("a key written twice: \(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))", context.mark)
        case .reader(let problem, _, _, _): refuse(problem, nil)
        default: refuse("YAML that cannot be read", nil)
        }
    }

    private func place(_ mark: Mark?) -> Place {
        mark.map { Place(line: firstLine + $0.line - 1, column: $0.column + indent) }
            ?? Place(line: firstLine, column: 1)
    }
}
