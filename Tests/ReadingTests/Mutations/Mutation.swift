import SourceText
import TestSupport

/// One accident that can befall a text on its way to us.
enum Mutation: CaseIterable, Sendable {
    case deleteLine, duplicateLine, swapLines, swapNeighbours
    case deleteCharacters, insertCharacter, replaceCharacter
    case removeTab, insertTab
    case insertBlankLine, deleteBlankLine
    case joinLines, splitLine
    case truncate
    case splice

    private static let alphabet: [Unicode.Scalar] = Array(
        "0123456789,.-+ \t\u{A0}\u{3000}其他总计一二（）、：件万元无[]｡３x\u{301}\u{200B}".unicodeScalars)

    /// Does it to `text`; `others` are the texts that a splice takes its lines from.
    func apply(to text: inout TracedText, from others: [TracedText], using random: inout SeededGenerator) {
        guard !text.lines.isEmpty else { return }
        let index = random.below(text.lines.count)
        text.deeds.append("\(self) at line \(index + 1)")
        switch self {
        case .deleteLine: text.lines.remove(at: index)
        case .duplicateLine: text.lines.insert(text.lines[index], at: index)
        case .swapLines: text.swap(index, random.below(text.lines.count))
        case .swapNeighbours: text.swap(index, min(index + 1, text.lines.count - 1))
        case .deleteCharacters:
            text.edit(index) { scalars in
                guard !scalars.isEmpty else { return }
                let start = random.below(scalars.count)
                scalars.removeSubrange(start..<min(scalars.count, start + 1 + random.below(3)))
            }
        case .insertCharacter:
            text.edit(index) { $0.insert(random.pick(Self.alphabet, else: "0"), at: random.below($0.count + 1)) }
        case .replaceCharacter:
            text.edit(index) { scalars in
                if !scalars.isEmpty { scalars[random.below(scalars.count)] = random.pick(Self.alphabet, else: "0") }
            }
        case .removeTab: text.edit(text.line(from: index) { $0.first == "\t" }) { $0.removeFirst(min(1, $0.count)) }
        case .insertTab: text.edit(index) { $0.insert("\t", at: 0) }
        case .insertBlankLine:
            text.lines.insert(TracedText.Line(scalars: random.pick([], [" "], ["\u{3000}"])), at: index)
        case .deleteBlankLine: text.lines.remove(at: text.line(from: index) { $0.isEmpty })
        case .joinLines: text.join(index)
        case .splitLine: text.split(index, at: random.below(text.lines[index].scalars.count + 1))
        case .truncate:
            text.lines.removeSubrange((index + 1)...)
            text.edit(index) { $0.removeLast(random.below($0.count + 1)) }
        case .splice: text.splice(from: random.pick(others, else: text), at: index, using: &random)
        }
    }
}

extension TracedText {
    /// The first line from `index` on that has the property, else `index`.
    fileprivate func line(from index: Int, _ has: ([Unicode.Scalar]) -> Bool) -> Int {
        lines[index...].firstIndex { has($0.scalars) } ?? index
    }

    fileprivate mutating func edit(_ index: Int, _ change: (inout [Unicode.Scalar]) -> Void) {
        change(&lines[index].scalars)
        lines[index].isTouched = true
    }

    fileprivate mutating func swap(_ left: Int, _ right: Int) {
        lines.swapAt(left, right)
        lines[left].isMoved = true
        lines[right].isMoved = true
        deeds.append("swapped \(left + 1) and \(right + 1)")
    }

    fileprivate mutating func join(_ index: Int) {
        guard index + 1 < lines.count else { return }
        let next = lines.remove(at: index + 1)
        lines[index].scalars += next.scalars
        lines[index].isTouched = true
    }

    fileprivate mutating func split(_ index: Int, at cut: Int) {
        var rest = lines[index]
        rest.scalars.removeFirst(cut)
        rest.isTouched = true
        lines[index].scalars.removeSubrange(cut...)
        lines[index].isTouched = true
        lines.insert(rest, at: index + 1)
    }

    /// Replaces some rows and paragraphs by some of another text, cut between rows.
    fileprivate mutating func splice(from other: TracedText, at index: Int, using random: inout SeededGenerator) {
        let start = rowEnd(from: index)
        let end = rowEnd(from: start + random.below(60))
        let from = other.rowEnd(from: random.chance(50) ? start : random.below(other.lines.count))
        let upTo = other.rowEnd(from: from + random.below(60))
        deeds.append("lines \(start + 1)..<\(end + 1) by \(from + 1)..<\(upTo + 1) of another seed")
        lines.replaceSubrange(start..<end, with: other.lines[from..<upTo])
    }

    /// The first blank line from `index` on that a new row follows, or the end of the text.
    private func rowEnd(from index: Int) -> Int {
        guard index + 1 < lines.count else { return lines.count }
        return (index..<(lines.count - 1)).first {
            lines[$0].scalars.isEmpty && lines[$0 + 1].scalars.first == "\t"
        } ?? lines.count
    }
}
