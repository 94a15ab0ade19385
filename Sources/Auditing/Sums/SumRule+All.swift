import Reports

/// The sums of the domain reference, section 4, as data.
extension SumRule {
    package static let all = [
        SumRule(.table3Balance) { _ in
            Applicant.allCases.map { column in
                Equation(
                    [.plus(FigureKey(.new, column)), .plus(FigureKey(.carriedIn, column))], .equal,
                    [.plus(FigureKey(.resultsTotal, column)), .plus(FigureKey(.carriedOut, column))])
            }
        },
        SumRule(.table3RowSum) { form in
            ApplicationRow.rows(of: form).map { row in
                let parts = Applicant.allCases.filter { $0 != .total }
                return Equation(parts.map { .plus(FigureKey(row, $0)) }, .equal, [.plus(FigureKey(row, .total))])
            }
        },
        SumRule(.table3ResultSum) { form in
            let outcomes = ApplicationRow.rows(of: form).filter { $0.isOutcome && $0 != .resultsTotal }
            return Applicant.allCases.map { column in
                Equation(
                    outcomes.map { .plus(FigureKey($0, column)) }, .equal, [.plus(FigureKey(.resultsTotal, column))])
            }
        },
        SumRule(.table4ReviewSum) { _ in [sum(of: .review)] },
        SumRule(.table4DirectSum) { _ in [sum(of: .direct)] },
        SumRule(.table4AfterSum) { _ in [sum(of: .afterReview)] },
        SumRule(.table2Delta) { form in
            rows(of: form, with: .itemsDelta).compactMap { row in
                guard let items = FigureKey(row, .itemsPrevious), let delta = FigureKey(row, .itemsDelta) else {
                    return nil
                }
                return Equation([.plus(items), .plus(delta)], .atLeast, [])
            }
        },
        SumRule(.table2PublishedTotal) { form in
            rows(of: form, with: .totalPublic).compactMap { row in
                guard let part = FigureKey(row, .published), let whole = FigureKey(row, .totalPublic) else {
                    return nil
                }
                return Equation([.plus(part)], .atMost, [.plus(whole)])
            }
        },
        SumRule(.table2InForceFloor) { form in
            rows(of: form, with: .inForce).compactMap { row in
                guard let stock = FigureKey(row, .inForce), let issued = FigureKey(row, .issued),
                    let repealed = FigureKey(row, .repealed)
                else { return nil }
                return Equation([.plus(stock)], .atLeast, [.plus(issued), .minus(repealed)])
            }
        },
    ]

    /// The rows of table 2 that have `column` on `form`.
    static func rows(of form: Form, with column: ProactiveColumn) -> [ProactiveRow] {
        ProactiveBlock.blocks(of: form).filter { $0.columns.contains(column) }.flatMap(\.rows)
    }

    private static func sum(of block: DisputeBlock) -> Equation {
        let cells = DisputeOutcome.allCases.filter { $0.block == block }
        return Equation(
            cells.filter { $0.result != .total }.map { .plus(FigureKey($0)) }, .equal,
            cells.filter { $0.result == .total }.map { .plus(FigureKey($0)) })
    }
}
