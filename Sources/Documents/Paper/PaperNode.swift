/// A piece of a file's content in reading order, before it has lines and places.
indirect enum PaperNode: Sendable {
    case paragraph(PaperParagraph)
    case table(PaperTable)

    var origin: PaperOrigin {
        switch self {
        case .paragraph(let paragraph): paragraph.origin
        case .table(let table): table.origin
        }
    }
}
