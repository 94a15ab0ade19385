import SourceText

/// Checks that a page template and its partials use only names that the page offers and partials that exist.
///
/// The engine prints nothing for an unknown name and nothing for a missing partial; a theme author would search long.
package struct TemplateChecker {
    private let tags: [String: [TemplateTag]]
    private let paths: [String: String]
    package private(set) var problems: [Problem] = []
    /// The interface strings (`t.…`) that templates ask for, each with the first place that does.
    package private(set) var phrases: [String: PhraseUse] = [:]

    package struct PhraseUse {
        package let path: String
        package let place: Place
    }
    private var seen: Set<Problem> = []

    init(tags: [String: [TemplateTag]], paths: [String: String]) {
        self.tags = tags
        self.paths = paths
    }

    /// Checks the template `name` against `shape`, the names of its page.
    package mutating func check(_ name: String, shape: [String: TemplateShape]) {
        check(name, stack: [shape], depth: 0)
    }

    private mutating func check(_ name: String, stack: [[String: TemplateShape]], depth: Int) {
        guard let tags = tags[name], depth < 20 else { return }
        var stacks = [stack]
        var open: [TemplateTag] = []
        for tag in tags {
            let current = stacks[stacks.count - 1]
            switch tag.kind {
            case .variable: checkVariable(tag, in: name, stack: current)
            case .section, .inverted:
                open.append(tag)
                stacks.append(inside(tag, in: name, stack: current))
            case .block:
                open.append(tag)
                stacks.append(current)
            case .parent:
                checkPartial(tag, in: name, stack: current, depth: depth)
                open.append(tag)
                stacks.append(current)
            case .partial: checkPartial(tag, in: name, stack: current, depth: depth)
            case .end:
                if open.popLast() != nil { stacks.removeLast() }
            case .silent: break
            case .other: report(.templateMalformed, tag, in: name, met: "the tag {{\(tag.name)}}", "a plain name")
            }
        }
    }

    private mutating func checkVariable(_ tag: TemplateTag, in name: String, stack: [[String: TemplateShape]]) {
        if tag.name.hasPrefix("t.") {
            let use = PhraseUse(path: paths[name] ?? name, place: tag.place)
            phrases[String(tag.name.dropFirst(2))] = phrases[String(tag.name.dropFirst(2))] ?? use
            return
        }
        switch lookUp(tag.name, stack) {
        case .text, .html: break
        case nil: reportUnknown(tag, in: name, stack: stack)
        default: report(.templateMalformed, tag, in: name, met: "{{\(tag.name)}}, which is no text", "{{#\(tag.name)}}")
        }
    }

    private mutating func inside(
        _ tag: TemplateTag, in name: String, stack: [[String: TemplateShape]]
    ) -> [[String: TemplateShape]] {
        switch lookUp(tag.name, stack) {
        case .list(let shape) where tag.kind == .section: return stack + [shape]
        case .object(let shape) where tag.kind == .section: return stack + [shape]
        case nil:
            reportUnknown(tag, in: name, stack: stack)
            return stack
        default: return stack
        }
    }

    private mutating func checkPartial(
        _ tag: TemplateTag, in name: String, stack: [[String: TemplateShape]], depth: Int
    ) {
        if tags[tag.name] == nil {
            let nearest = NearestName.of(tag.name, in: tags.keys.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
            report(
                .templateUnknownName, tag, in: name, met: "the template \"\(tag.name)\"\(nearest)",
                "one of \(tags.keys.sorted().joined(separator: ", "))")
        } else {
            check(tag.name, stack: stack, depth: depth + 1)
        }
    }

    /// The shape of a dotted name, looked up from the innermost section outwards, as the engine does.
    private func lookUp(_ name: String, _ stack: [[String: TemplateShape]]) -> TemplateShape? {
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first, let names = stack.last(where: { $0[first] != nil }) else { return nil }
        var shape = names[first]
        for part in parts.dropFirst() {
            guard case .object(let names) = shape else { return nil }
            shape = names[part]
        }
        return shape
    }

    private mutating func reportUnknown(_ tag: TemplateTag, in name: String, stack: [[String: TemplateShape]]) {
        let known = Set(stack.flatMap(\.keys)).sorted()
        let nearest = NearestName.of(tag.name, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
        report(
            .templateUnknownName, tag, in: name, met: "the name \"\(tag.name)\"\(nearest)",
            "one of \(known.joined(separator: ", "))")
    }

    private mutating func report(
        _ kind: ProblemKind, _ tag: TemplateTag, in name: String, met: String, _ expected: String
    ) {
        let problem = Problem(kind, path: paths[name] ?? name, place: tag.place, met: met, expected: expected)
        if seen.insert(problem).inserted { problems.append(problem) }
    }
}
