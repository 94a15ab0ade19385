import Components
import Foundation
import Ink
import Portals
import Pages
import Reports
import Testing

/// Sums and medians by the vectors that the theme's script is tested with too (`Tests/Site/test_statistics.py`).
struct StatisticsVectorTests {
    /// One column of a comparison table and what stands in its foot. Cells are those of `glasshouse.comparison/1`.
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let share: Bool
        let cells: [Cell]
        /// The sum as it is printed, or `none` of nothing reported, `large`, `share`.
        let sum: String
        let reported: Int
        /// The median as it is printed, or `none`, `few`, `large`.
        let median: String
        let compared: Int
        var testDescription: String { name }
    }

    struct Cell: Decodable, Sendable {
        let value: IndicatorValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let state = try? container.decode(String.self) {
                value = IndicatorValue(try Self.result(of: state, container))
                return
            }
            let numbers: [Int64]
            if let number = try? container.decode(Int64.self) { numbers = [number] } else { numbers = [] }
            let parts = numbers.isEmpty ? try container.decode([Int64].self) : numbers
            let isDoubtful = numbers.isEmpty && parts.count != 2
            let ratio = parts.count > 1 ? Ratio(parts[0], over: parts[1]) : nil
            value = IndicatorValue(
                ratio.map { .ratio($0) } ?? .count(parts[0]),
                doubtfulCells: isDoubtful ? [FigureKey(.new, .total)] : [])
        }

        private static func result(
            of state: String, _ container: any SingleValueDecodingContainer
        ) throws -> IndicatorValue.Result {
            switch state {
            case "b", "p", "u", "r": .notReported([])
            case "x": .notComparable([])
            case "n": .notApplicable(whole: 0)
            default: throw DecodingError.dataCorruptedError(in: container, debugDescription: "the state \(state)")
            }
        }
    }

    static let vectors: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "vectors.json")
        return (try? JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))) ?? []
    }()

    @Test("the vectors are there")
    func file() { #expect(Self.vectors.count > 15) }

    @Test("the foot of a column", arguments: vectors)
    func foot(vector: Vector) throws {
        let strings = try TestPortal.theme().strings
        for cells in [vector.cells, vector.cells.reversed()] {
            let summary = ColumnSummary(cells.map(\.value), kind: vector.share ? .ratio : .count)
            let sum: String? =
                switch vector.sum {
                case "share": nil
                case "none": "未填报"
                case "large": "过大，不能合计"
                default: vector.sum
                }
            #expect(summary.sumWords(strings) == sum)
            #expect(summary.reported == vector.reported)
            let median: String? =
                switch vector.median {
                case "none": nil
                case "few": "只有 \(vector.compared) 份可比"
                case "large": "没有中位数"
                default: vector.median
                }
            #expect(summary.medianWords(strings)?.text == median)
            #expect(summary.compared == vector.compared)
        }
    }

    @Test(
        "quartiles lie between neighbours in proportion, exactly, and there is none of fewer than three",
        arguments: [
            ([1, 2], nil, nil), ([1, 2, 3], (3, 2), (5, 2)), ([4, 1, 3, 2], (7, 4), (13, 4)),
            ([5, 1, 2, 4, 3], (2, 1), (4, 1)), ([-4, 0, 0, -1], (-7, 4), (0, 1)),
        ] as [([Int64], (Int64, Int64)?, (Int64, Int64)?)])
    func quartiles(numbers: [Int64], lower: (Int64, Int64)?, upper: (Int64, Int64)?) {
        let distribution = Distribution(numbers: numbers.compactMap { Ratio($0, over: 1) })
        #expect(distribution.lowerQuartile == lower.flatMap { Ratio($0.0, over: $0.1) })
        #expect(distribution.upperQuartile == upper.flatMap { Ratio($0.0, over: $0.1) })
    }

    @Test("a number between two that no machine number holds is none, never a wrapped one")
    func tooLarge() throws {
        let numbers = [Ratio(1, over: .max), Ratio(1, over: .max - 1), Ratio(0, over: 1), Ratio(1, over: 1)]
        let distribution = Distribution(numbers: numbers.compactMap { $0 })
        #expect(distribution.values.count == 4 && distribution.median == nil)
        let huge = [Int64.max, .max - 2, 0, .max].compactMap { Ratio($0, over: 1) }
        #expect(Distribution(numbers: huge).median == Ratio(.max - 1, over: 1))
    }
}
