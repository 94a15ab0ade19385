import Reports

/// The cells of the forms by table, worked out once.
enum FormCells {
    /// Every key of every form by table.
    static let tables: [Int: [FigureKey]] = Dictionary(grouping: FigureKey.all, by: \.table)

    private static let of2019: [Int: [FigureKey]] = Dictionary(grouping: Form.form2019.cells, by: \.table)
    private static let of2021: [Int: [FigureKey]] = Dictionary(grouping: Form.form2021.cells, by: \.table)

    /// The cells of `table` on `form`, in the form's order; none when the form is not known.
    static func of(_ form: Form?, table: Int) -> [FigureKey] {
        switch form {
        case .form2019: of2019[table] ?? []
        case .form2021: of2021[table] ?? []
        case .form2014, nil: []
        }
    }
}
