/// One column of a published table: its name for programs, for ever, and what stands in it.
struct DataColumn {
    let name: String
    let type: ValueType
    /// What stands in it, in the words of the site.
    let meaning: String
    /// The only values that occur, with what they mean; empty when any may.
    var choices: [(value: String, label: String)] = []
    /// Whether a value stands in every row.
    var isRequired = false

    /// The types of Frictionless tables that are used.
    enum ValueType: String {
        case string, integer, number, boolean, year
    }
}
