/// A row of a table as its file has it.
struct PaperRow: Sendable {
    var cells: [PaperCell] = []
    /// The number of the part of the table (head, body, foot) that no cell reaches beyond.
    var part = 0
}
