import SourceText
import Yams

/// The keys of a YAML file that is one map, each with its place.
package struct YAMLFields {
    package let key: String
    package let node: Node
    package let place: Place?

    /// The fields of `text` in their order; what is no map, or no YAML, is a problem.
    package static func read(_ text: String, path: String, problems: inout [Problem]) -> [YAMLFields] {
        guard !YAMLAliases.areTooMany(in: text) else {
            problems.append(
                Problem(
                    .settingMalformed, path: path, met: "more than \(YAMLAliases.most) aliases",
                    expected: "every value where it belongs"))
            return []
        }
        let places = YAMLPlaces(text)
        let root: Node?
        do {
            root = try compose(yaml: text)
        } catch let error as YamlError {
            problems.append(malformed(error, path: path, places))
            return []
        } catch {
            problems.append(Problem(.settingMalformed, path: path, met: "\(error)", expected: "a YAML map"))
            return []
        }
        guard let root else { return [] }
        guard let mapping = root.mapping else {
            problems.append(
                Problem(
                    .settingMalformed, path: path, place: place(of: root, places), met: "something that is not a map",
                    expected: "lines of the form key: value"))
            return []
        }
        return mapping.map { key, value in
            YAMLFields(key: key.scalar?.string ?? "", node: value, place: place(of: key, places))
        }
    }

    private static func place(of node: Node, _ places: YAMLPlaces) -> Place? {
        node.mark.map { places.place(line: $0.line, column: $0.column) }
    }

    private static func malformed(_ error: YamlError, path: String, _ places: YAMLPlaces) -> Problem {
        switch error {
        case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _),
            .composer(_, let words, let mark, _):
            Problem(
                .settingMalformed, path: path, place: places.place(line: mark.line, column: mark.column), met: words,
                expected: "YAML")
        default: Problem(.settingMalformed, path: path, met: "\(error)", expected: "YAML")
        }
    }
}
