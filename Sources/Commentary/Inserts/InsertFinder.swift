import SourceText

/// Finds the figures, blocks and bare addresses of a text and asks what to print for them.
struct InsertFinder {
    /// What stands in the place of a text node.
    struct Text {
        var inlines: [MarkdownTree.Inline] = []
        /// The same in plain words.
        var words = ""
        /// Words without the figures, of which anchors are made: they must stay when a figure changes.
        var fixedWords = ""
    }

    private let path: String
    private let options: MarkdownOptions
    private var places: EventPlaces
    /// Where on each line the last figure was found: the same one may stand there twice.
    private var found: [Int: Int] = [:]

    private(set) var texts: [Int: Text] = [:]
    private(set) var blocks: [Int: [UInt8]] = [:]
    private(set) var figures: [PrintedFigure] = []
    private(set) var subjects: [String] = []
    private(set) var links: [MarkdownLink] = []
    private(set) var problems: [Problem] = []

    init(path: String, options: MarkdownOptions, places: EventPlaces) {
        self.path = path
        self.options = options
        self.places = places
    }

    mutating func read(_ events: [MarkdownEvent]) {
        var linkDepth = 0
        var pictureDepth = 0
        for event in events {
            switch event.kind {
            case .link: linkDepth += event.isEntering ? 1 : -1
            case .image: pictureDepth += event.isEntering ? 1 : -1
            case .text(let text): read(text, event, isInLink: linkDepth > 0, isInPicture: pictureDepth > 0)
            case .codeBlock(let info, let body): read(body, info: info, event)
            default: break
            }
        }
    }

    // MARK: Figures and addresses

    private mutating func read(_ text: String, _ event: MarkdownEvent, isInLink: Bool, isInPicture: Bool) {
        let pieces = TextPiece.split(
            text, figures: options.insert != nil, addresses: !isInLink && !isInPicture && options.kind != .reply)
        guard pieces.contains(where: { if case .words = $0 { false } else { true } }) else { return }
        var made = Text()
        func add(_ words: String) {
            made.inlines.append(.text(words))
            made.words += words
            made.fixedWords += words
        }
        for piece in pieces {
            switch piece {
            case .words(let words): add(words)
            case .address(let address):
                made.inlines.append(.link(address))
                made.words += address
                made.fixedWords += address
                links.append(MarkdownLink(destination: address, line: places.line(event)))
            case .open(let words):
                add(words)
                guard let place = locate("{{", event) else { continue }
                problems.append(
                    Problem(
                        .commentaryFigureOpen, path: path, place: place, met: "{{ without }} on its line",
                        expected: "{{ AGENCY YEAR KEY }}"))
            case .figure(let words):
                // What was written with a backslash, or as &#123;, is not found in the file, and is meant as text.
                guard let place = locate("{{\(words)}}", event) else {
                    add("{{\(words)}}")
                    continue
                }
                let answer = answer(.figure(words.trimmingSpace), at: place, isInLink: isInLink || isInPicture)
                if answer.html.isEmpty {
                    made.inlines.append(.text("{{\(words)}}"))
                } else {
                    made.inlines.append(isInPicture ? .text(answer.text) : .html(answer.html))
                    let expression = words.prefix { $0 != "=" }
                    figures.append(
                        PrintedFigure(
                            expression: String(expression).trimmingSpace, text: answer.text, line: Int(place.line)))
                }
                made.words += answer.text
            }
        }
        texts[event.node] = made
    }

    private mutating func answer(_ content: MarkdownInsert.Content, at place: Place, isInLink: Bool) -> InsertAnswer {
        let insert = MarkdownInsert(content, path: path, place: place, isInLink: isInLink)
        let answer = options.insert?(insert) ?? InsertAnswer()
        problems += answer.problems
        subjects += answer.subjects
        return answer
    }

    /// Where `words` stand in the file, on the event's line or, since cmark miscounts below link definitions, a little
    /// further down. `nil` when they don't.
    private mutating func locate(_ words: String, _ event: MarkdownEvent) -> Place? {
        let wanted = Array(words.utf8)
        for line in event.line..<(event.line + 30) {
            guard let span = places.text.line(line) else { return nil }
            let start = max(Int(span.start), found[line] ?? 0)
            // cmark's column is never too large: what stands before it is code or another node.
            let column = line == event.line ? Int(span.start) + max(0, event.column - 1) : start
            let bytes = places.text.bytes
            guard
                let offset = bytes.firstRange(of: wanted, in: max(start, column)..<max(start, column, Int(span.end)))
                    ?? bytes.firstRange(of: wanted, in: start..<max(start, Int(span.end)))
            else { continue }
            found[line] = offset + wanted.count
            if offset > 0, places.text.bytes[offset - 1] == UInt8(ascii: "\\") { return nil }
            return places.place(at: offset, line: line)
        }
        return nil
    }

    // MARK: Blocks

    private mutating func read(_ body: String, info: String, _ event: MarkdownEvent) {
        guard let fence = fence(of: event) else { return }
        if !isClosed(event, by: fence.mark) {
            problems.append(
                Problem(
                    .commentaryFenceOpen, path: path, place: fence.place, met: "a block without its closing fence",
                    expected: "a line \(String(repeating: String(fence.mark), count: 3))"))
            return
        }
        let name = String(info.prefix { !$0.isWhitespace })
        guard options.insert != nil, options.blocks.contains(name) else { return }
        let reader = BlockReader(
            path: path, firstLine: places.line(event) + 1, indent: max(0, Int(fence.place.column) - 1))
        let entries = reader.read(body)
        problems += entries.problems
        guard !entries.problems.contains(where: { $0.severity == .error }) else { return }
        let answer = answer(.block(name: name, entries: entries.value), at: fence.place, isInLink: false)
        if !answer.html.isEmpty { blocks[event.node] = answer.html }
    }

    /// The mark of a fenced block and where it begins; `nil` for code that is only indented.
    private mutating func fence(of event: MarkdownEvent) -> (mark: Unicode.Scalar, place: Place)? {
        for mark: Unicode.Scalar in ["`", "~"] {
            guard let line = places.text.line(event.line), event.column >= 1 else { return nil }
            let offset = Int(line.start) + event.column - 1
            let wanted = [UInt8](repeating: UInt8(ascii: mark), count: 3)
            if offset + 3 <= Int(line.end), places.text.bytes[offset..<offset + 3].elementsEqual(wanted) {
                return (mark, places.place(at: offset, line: event.line))
            }
        }
        return nil
    }

    /// Whether the block's last line is a fence: cmark ends an open block with the text or with what holds it.
    private func isClosed(_ event: MarkdownEvent, by mark: Unicode.Scalar) -> Bool {
        guard event.endLine > event.line, let span = places.text.line(event.endLine) else { return false }
        var line = places.text.bytes[span.range]
        while let first = line.first, [0x20, 0x09, UInt8(ascii: ">")].contains(first) { line.removeFirst() }
        while let last = line.last, [0x20, 0x09, 0x0D].contains(last) { line.removeLast() }
        return line.count >= 3 && line.allSatisfy { $0 == UInt8(ascii: mark) }
    }
}

extension [UInt8] {
    /// Where `wanted` begins first in `range`.
    fileprivate func firstRange(of wanted: [UInt8], in range: Range<Int>) -> Int? {
        guard let first = wanted.first, range.upperBound <= count, range.count >= wanted.count else { return nil }
        return (range.lowerBound...(range.upperBound - wanted.count)).first {
            self[$0] == first && self[$0...].starts(with: wanted)
        }
    }
}
