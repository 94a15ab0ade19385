/// Figures on their way from the program that read them to the same program on another machine: numbers in a row, which
/// are read back ten times as fast as objects.
extension FigureSheet: Codable {
    private enum CodingKeys: String, CodingKey {
        case cells, words
    }

    private struct WordsOfCell: Codable {
        let index: Int
        let text: String
        let note: String?
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var numbers = try container.decode([Int64].self, forKey: .cells)[...]
        var cells = [FigureCell](repeating: FigureCell(), count: FigureKey.count)
        while let index = numbers.popFirst() {
            guard cells.indices.contains(Int(index)), let cell = FigureCell(numbers: &numbers) else {
                throw DecodingError.dataCorruptedError(forKey: .cells, in: container, debugDescription: "not a figure")
            }
            cells[Int(index)] = cell
        }
        var words: [Int: FigureCell.Words] = [:]
        for one in try container.decode([WordsOfCell].self, forKey: .words) {
            words[one.index] = FigureCell.Words(text: one.text, note: one.note)
        }
        self.init(cells: cells, words: words)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        var numbers: [Int64] = []
        for (index, cell) in cells.enumerated() where cell != FigureCell() {
            numbers.append(Int64(index))
            numbers += cell.numbers
        }
        try container.encode(numbers, forKey: .cells)
        let told = words.sorted { $0.key < $1.key }
        try container.encode(
            told.map { WordsOfCell(index: $0.key, text: $0.value.text, note: $0.value.note) }, forKey: .words)
    }
}
