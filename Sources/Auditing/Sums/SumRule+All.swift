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
            form.applications.map { row in
                let parts = Applicant.allCases.filter { $0 != .total }
                return Equation(parts.map { .plus(FigureKey(row, $0)) }, .equal, [.plus(FigureKey(row, .total))])
            }
        },
        SumRule(.table3ResultSum) { form in
            let outcomes = form.applications.filter { $0.isOutcome && $0 != .resultsTotal }
            return Applicant.allCases.map { column in
                Equation(
                    outcomes.map { .plus(FigureKey($0, column)) }, .equal, [.plus(FigureKey(.resultsTotal, column))])
            }
        },
        SumRule(.table4ReviewSum) { _ in [sum(of: .review)] },
        SumRule(.table4DirectSum) { _ in [sum(of: .direct)] },
        SumRule(.table4AfterSum) { _ in [sum(of: .afterReview)] },
        SumRule(.table2Delta) { form in
            form.proactiveRows(with: .itemsDelta).map { row in
                Equation([.plus(FigureKey(row, .itemsPrevious)), .plus(FigureKey(row, .itemsDelta))], .atLeast, [])
            }
        },
        SumRule(.table2PublishedTotal) { form in
            form.proactiveRows(with: .totalPublic).map { row in
                Equation([.plus(FigureKey(row, .published))], .atMost, [.plus(FigureKey(row, .totalPublic))])
            }
        },
        SumRule(.table2InForceFloor) { form in
            form.proactiveRows(with: .inForce).map { row in
                Equation(
                    [.plus(FigureKey(row, .inForce))], .atLeast,
                    [.plus(FigureKey(row, .issued)), .minus(FigureKey(row, .repealed))])
            }
        },
    ]

    private static func sum(of block: DisputeBlock) -> Equation {
        let cells = DisputeOutcome.allCases.filter { $0.block == block }
        return Equation(
            cells.filter { $0.result != .total }.map { .plus(FigureKey($0)) }, .equal,
            cells.filter { $0.result == .total }.map { .plus(FigureKey($0)) })
    }
}
