/// Finds the line breaks that are not spaces.
enum LineBreaks {
    /// The soft breaks between two Han characters or full-width marks: there the editor's window broke the line, and a
    /// browser would print a space.
    static func superfluous(in events: [MarkdownEvent]) -> Set<Int> {
        var found: Set<Int> = []
        var last: Unicode.Scalar?
        var waiting: Int?
        for event in events {
            switch event.kind {
            case .text(let text):
                if let node = waiting, let last, let first = text.unicodeScalars.first, HanText.needsNoSpace(last),
                    HanText.needsNoSpace(first)
                {
                    found.insert(node)
                }
                waiting = nil
                last = text.unicodeScalars.last ?? last
            case .softBreak: waiting = event.node
            // What stands inside a line without being text leaves both sides as they are.
            case .emphasis, .link: break
            case .html(_, isBlock: false): break
            default:
                waiting = nil
                last = nil
            }
        }
        return found
    }
}
