import Reports

/// Linear equations in the changes of cells, solved for the cells chosen so far.
///
/// Every row has one coefficient for each cell and the value that its changes must come to. Whole numbers throughout:
/// rows are multiplied instead of divided.
struct LinearSystem {
    /// Beyond these the next multiplication might not fit; no real table comes near.
    private static let largestCoefficient: Int64 = 1_000_000
    private static let largestValue: Int64 = 1_000_000_000_000

    private let width: Int
    private var coefficients: [[Int64]] = []
    private var wanted: [Int64] = []
    /// The cell that each row has been solved for, or -1.
    private var solvedFor: [Int] = []

    init(_ equations: [Equation], keys: [FigureKey], counts: [Int64]) {
        width = keys.count
        let column = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($0.element, $0.offset) })
        for equation in equations {
            var row = [Int64](repeating: 0, count: keys.count)
            var difference: Int64 = 0
            for (operands, sign) in [(equation.left, Int64(1)), (equation.right, -1)] {
                for operand in operands {
                    guard let index = column[operand.key] else { continue }
                    let factor = operand.isSubtracted ? -sign : sign
                    row[index] += factor
                    difference += factor * counts[index]
                }
            }
            coefficients.append(row)
            wanted.append(-difference)
            solvedFor.append(-1)
        }
    }

    /// The cells of which one more must change, or `nil` when the chosen ones satisfy every equation.
    var candidates: [Int]? {
        unsolvedRow.map { row in (0..<width).filter { coefficients[row][$0] != 0 } }
    }

    /// Of the equations that the chosen cells can't satisfy, the one with the fewest other cells.
    private var unsolvedRow: Int? {
        var best: (row: Int, cells: Int)?
        for row in wanted.indices where wanted[row] != 0 && solvedFor[row] < 0 {
            let cells = coefficients[row].count { $0 != 0 }
            if cells < best?.cells ?? .max { best = (row, cells) }
        }
        return best?.row
    }

    /// The same equations with one more chosen cell: one of `candidates`. `nil` when the numbers grow too large.
    func choosing(_ cell: Int) -> LinearSystem? {
        guard let pivotRow = unsolvedRow else { return nil }
        let pivot = coefficients[pivotRow][cell]
        guard pivot != 0 else { return nil }
        var next = self
        next.solvedFor[pivotRow] = cell
        let source = coefficients[pivotRow]
        for row in coefficients.indices where row != pivotRow {
            // A copy of one's own: writing through `next` would ask for every number whether the row is shared.
            var changed = coefficients[row]
            let factor = changed[cell]
            if factor == 0 { continue }
            for column in 0..<width {
                let value = changed[column] * pivot - source[column] * factor
                guard abs(value) <= Self.largestCoefficient else { return nil }
                changed[column] = value
            }
            let value = wanted[row] * pivot - wanted[pivotRow] * factor
            guard abs(value) <= Self.largestValue else { return nil }
            next.coefficients[row] = changed
            next.wanted[row] = value
        }
        return next
    }

    /// The changes of the chosen cells, or `nil` when one is not whole or not a change.
    var changes: [Int: Int64]? {
        var changes: [Int: Int64] = [:]
        for (row, cell) in solvedFor.enumerated() where cell >= 0 {
            let factor = coefficients[row][cell]
            guard factor != 0, wanted[row] % factor == 0, wanted[row] != 0 else { return nil }
            changes[cell] = wanted[row] / factor
        }
        return changes
    }
}
