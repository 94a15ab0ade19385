import Reports

/// What is asked of the cells of every table.
extension Rule {
    /// Counts are whole numbers from 0 up, amounts of money not negative; only a change may be.
    ///
    /// A cell whose text is not certainly one figure is no evidence against the report, so it is not evaluated.
    static func integers(_ evidence: Evidence, in table: Int) -> Verdict {
        let keys = evidence.cells(of: table)
        var evaluated = 0
        var negative: [FigureKey] = []
        for key in keys {
            switch evidence.state(key) {
            case .count:
                evaluated += 1
                if evidence.counts[key.index] < 0, key.kind != .signedDelta { negative.append(key) }
            case .money:
                evaluated += 1
                if case .money(let money) = evidence.report.figures[key].quantity, money.tenThousandths < 0 {
                    negative.append(key)
                }
            case .blank, .absent, .unreadable: break
            }
        }
        return .of(evaluated: evaluated, all: keys.count, failing: negative)
    }

    /// Every cell is filled in; a dash does not fill it. A cell that the report does not have is another matter (S-ROWS,
    /// S-TABLES).
    static func blanks(_ evidence: Evidence, in table: Int) -> Verdict {
        let keys = evidence.cells(of: table)
        var present = 0
        var blank: [FigureKey] = []
        for key in keys {
            switch evidence.state(key) {
            case .blank:
                present += 1
                blank.append(key)
            case .count, .money, .unreadable: present += 1
            case .absent: break
            }
        }
        let fault = blank.isEmpty ? nil : Verdict.Fault(instances: blank.count, cells: blank)
        var verdict = Verdict.of(evaluated: present, all: keys.count, fault: fault)
        verdict.count = .blank(blank.count, of: keys.count)
        return verdict
    }
}

extension BilingualText {
    static let cautionOfIntegers = BilingualText(
        chinese: "数字旁边多写的字或符号会使一格无法读取；这样的格子按“读不出”处理，不算错数。",
        english:
            "Words or signs beside a number make a cell unreadable; such a cell isn't taken for a wrong one.")
    static let cautionOfBlanks = BilingualText(
        chinese: "有的机关习惯把零留空。我们不替它填零，也不说它漏填了多少。",
        english: "Some agencies leave zeros blank by habit. We neither fill them in nor say what is missing.")
}
