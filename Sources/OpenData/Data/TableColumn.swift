import Reports
import Wording

/// A value of a published table. What is not there is never 0.
package enum DataValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    /// A decimal number, written out so that none of it is lost.
    case decimal(String)
    case boolean(Bool)
    /// No value, with the name of the reason where the table has no column for it.
    case missing(String)

    package static let empty = DataValue.missing("")

    package static func integer(_ value: Int) -> DataValue { .integer(Int64(value)) }

    package static func text(_ value: String?) -> DataValue { value.map { .text($0) } ?? .empty }

    /// The number of a cell, money in yuan, or the name of its state.
    package static func of(_ status: Figure.Status) -> DataValue {
        switch status {
        case .reported(.count(let count)): .integer(count)
        case .reported(.money(let money)): .decimal(money.yuanText)
        case .blank, .placeholder, .absent, .unreadable: .missing(status.name)
        }
    }

    /// The same where another column has the state.
    var withoutReason: DataValue { if case .missing = self { .empty } else { self } }
}

/// One column of a published table: what programs and readers are told of it, and where its values come from.
///
/// A row is an item of a group, such as a cell of a report. What is the same in all rows of a group, or for an item in
/// all groups, is asked for once: tables have millions of rows.
package struct TableColumn<Group, Item>: Sendable {
    /// For programs, for ever.
    package let name: String
    package let type: ValueType
    package let words: ColumnWords
    /// The unit of its values; `nil` where they have none or each has its own.
    package var unit: String?
    package var choices = ColumnChoices.any
    /// Whether a value stands in every row.
    package var isRequired = false
    package let value: Value

    package enum Value: Sendable {
        case group(@Sendable (Group) -> DataValue)
        case item(@Sendable (Item) -> DataValue)
        case row(@Sendable (Group, Item) -> DataValue)
    }

    package init(
        _ name: String, _ type: ValueType, _ words: ColumnWords, unit: String? = nil, choices: ColumnChoices = .any,
        isRequired: Bool = false, _ value: Value
    ) {
        self.name = name
        self.type = type
        self.words = words
        self.unit = unit
        self.choices = choices
        self.isRequired = isRequired
        self.value = value
    }
}

/// The types of Frictionless tables that are used.
package enum ValueType: String, Sendable {
    case string, integer, number, boolean, year
}

/// What stands in a column, in any language.
package enum ColumnWords: Sendable {
    case phrase(Phrase)
    case text(BilingualText)
    /// A cell of the forms.
    case cell(FigureKey)

    package func told(_ strings: Strings) -> String {
        switch self {
        case .phrase(let phrase): strings(phrase)
        case .text(let text): strings(text)
        case .cell(let key): strings.name(of: key)
        }
    }
}

/// The only values of a column, where not every one may occur.
package enum ColumnChoices: Sendable {
    case any, levels, kinds, cellStates, indicatorStates

    package func told(_ strings: Strings) -> [(value: String, label: String)] {
        switch self {
        case .any: []
        case .levels: AgencyLevel.allCases.map { ($0.rawValue, strings($0.phrase)) }
        case .kinds: AgencyKind.allCases.map { ($0.rawValue, strings($0.phrase)) }
        case .cellStates:
            [
                ("reported", strings(.stateReportedMeaning)), ("blank", strings(.stateBlankMeaning)),
                ("placeholder", strings(.statePlaceholderMeaning)), ("absent", strings(.stateAbsentMeaning)),
                ("unreadable", strings(.stateUnreadableMeaning)),
            ]
        case .indicatorStates:
            [
                ("value", strings(.indicatorValue)), ("not_applicable", strings(.stateNotApplicable)),
                ("not_reported", strings(.stateNotReported)), ("not_comparable", strings(.stateNotComparable)),
                ("deadline_unknown", strings(.stateDeadlineUnknown)),
            ]
        }
    }
}

/// A column as descriptions of the data tell it, in the language of the edition.
package struct DataColumn {
    package let name: String
    package let type: ValueType
    package let meaning: String
    /// The only values that occur, with what they mean; empty when any may.
    package let choices: [(value: String, label: String)]
    package let isRequired: Bool
    /// Whether it is a cell of the forms.
    package let isCell: Bool

    package init<Group, Item>(_ column: TableColumn<Group, Item>, _ strings: Strings) {
        name = column.name
        type = column.type
        let words = column.words.told(strings)
        meaning = column.unit.map { "\(words) (\($0))" } ?? words
        choices = column.choices.told(strings)
        isRequired = column.isRequired
        isCell = if case .cell = column.words { true } else { false }
    }
}
