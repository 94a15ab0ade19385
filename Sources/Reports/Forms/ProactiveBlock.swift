/// One block of table 2: a clause of Article 20, a head row and its data rows.
package struct ProactiveBlock: Hashable, Sendable {
    /// The caption, such as 第二十条第（一）项.
    package let clause: String
    package let columns: [ProactiveColumn]
    package let rows: [ProactiveRow]

    /// The cells of the block, row by row.
    package var keys: [FigureKey] { rows.flatMap { row in columns.compactMap { FigureKey(row, $0) } } }

    /// The blocks that `form` prints, in its order: 22 cells on the 2019 form, 10 on the 2021 form.
    package static func blocks(of form: Form) -> [ProactiveBlock] {
        switch form {
        case .form2014: []
        case .form2019: blocks2019
        case .form2021: blocks2021
        }
    }

    private static let blocks2019 = [
        ProactiveBlock(
            clause: "第二十条第（一）项", columns: [.made, .published, .totalPublic],
            rows: [.regulations, .normativeDocuments]),
        ProactiveBlock(
            clause: "第二十条第（五）项", columns: [.itemsPrevious, .itemsDelta, .decisions],
            rows: [.licensing, .otherServices]),
        ProactiveBlock(
            clause: "第二十条第（六）项", columns: [.itemsPrevious, .itemsDelta, .decisions],
            rows: [.penalties, .coercion]),
        ProactiveBlock(
            clause: "第二十条第（八）项", columns: [.itemsPrevious, .itemsDelta], rows: [.fees]),
        ProactiveBlock(
            clause: "第二十条第（九）项", columns: [.procurementProjects, .procurementAmount], rows: [.procurement]),
    ]

    private static let blocks2021 = [
        ProactiveBlock(
            clause: "第二十条第（一）项", columns: [.issued, .repealed, .inForce],
            rows: [.regulations, .normativeDocuments]),
        ProactiveBlock(clause: "第二十条第（五）项", columns: [.decisions], rows: [.licensing]),
        ProactiveBlock(clause: "第二十条第（六）项", columns: [.decisions], rows: [.penalties, .coercion]),
        ProactiveBlock(clause: "第二十条第（八）项", columns: [.feesAmount], rows: [.fees]),
    ]
}
