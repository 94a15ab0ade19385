import Reports
import TestSupport
import Testing

/// The text of one cell and what must be read from it.
struct FigureCase: Sendable, CustomTestStringConvertible {
    enum Column: String, Sendable {
        case count = "本年新制作数量"
        case change = "本年增/减"
        case money = "采购总金额"
        case moneyWithHeadUnit = "本年收费金额（单位：万元）"

        fileprivate var row: String {
            switch self {
            case .count: "规章"
            case .change: "行政许可"
            case .money: "政府集中采购"
            case .moneyWithHeadUnit: "行政事业性收费"
            }
        }

        fileprivate var key: String {
            switch self {
            case .count: "proactive.regulations.made"
            case .change: "proactive.licensing.items_delta"
            case .money: "proactive.procurement.amount"
            case .moneyWithHeadUnit: "proactive.fees.amount"
            }
        }
    }

    let text: String
    let column: Column
    /// The state, or the value when the figure is reported.
    let expected: String
    let note: String?
    /// The id of the problem that must be reported.
    let problem: String?

    init(_ column: Column, _ text: String, _ expected: String, note: String? = nil, problem: String? = nil) {
        self.column = column
        self.text = text
        self.expected = expected
        self.note = note
        self.problem = problem ?? (expected == "unreadable" ? "figure-unreadable" : nil)
    }

    var testDescription: String { "\(column): \(text.debugDescription)" }

    /// Reads a report whose table 2 has one block, one row and this one cell.
    func read() throws -> (figure: Figure, problems: [String]) {
        let file = try ReadFile(
            "二、主动公开政府信息情况\n\t信息内容\n\t\(column.rawValue)\n\n\t\(column.row)\n\t\(text)\n\n\n六、其他需要报告的事项\n")
        let key = try FigureKey(name: column.key).required
        let kinds = ["figure-unreadable", "figure-sign", "money-without-unit", "money-units-disagree"]
        return (file.report.figures[key], file.problems.map(\.kind.id).filter(kinds.contains))
    }
}

/// Nothing where a test needs something.
struct Missing: Error {}

extension Optional {
    /// The value, or a thrown `Missing`.
    var required: Wrapped {
        get throws {
            guard let value = self else { throw Missing() }
            return value
        }
    }
}
