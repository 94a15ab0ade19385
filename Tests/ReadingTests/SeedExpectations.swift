import Ink
import Reports

/// What must be read from the seeds, as `seeds-expected.json` gives it.
struct SeedExpectations: Decodable {
    let seeds: [String: Seed]

    struct Seed: Decodable {
        let title: String
        let year: Int
        let form: String
        let reportDate: String?
        let agency: Agency
        let tables: Tables
        let labelVariants: [Variant]

        enum CodingKeys: String, CodingKey {
            case title, year, form, agency, tables
            case reportDate = "report_date"
            case labelVariants = "label_variants"
        }
    }

    struct Agency: Decodable {
        let title: String?
        let signature: String?

        enum CodingKeys: String, CodingKey {
            case title = "title_text"
            case signature = "signature_text"
        }
    }

    struct Variant: Decodable, Equatable {
        let row: String
        let official: String
        let printed: String
        let line: Int

        init(_ variant: LabelVariant) {
            row = variant.row
            official = variant.official
            printed = variant.printed
            line = Int(variant.place.line)
        }
    }

    struct ExtraRow: Decodable, Equatable {
        let label: String
        let line: Int
    }

    struct Tables: Decodable {
        let table2: [String: Cell?]
        let table3: [String: [String: Int?]]
        let table4: [String: Int?]
        let extraRows: [ExtraRow]

        enum CodingKeys: String, CodingKey {
            case table2, table3, table4
            case extraRows = "table2_extra_rows"
        }

        /// Every cell's value under its figure key; `nil` for a blank cell.
        var values: [String: String?] {
            var values: [String: String?] = [:]
            for (key, cell) in table2 { values[key] = .some(cell?.text) }
            for (row, cells) in table3 {
                for (column, value) in cells { values["\(row)@\(column)"] = .some(value.map { String($0) }) }
            }
            for (key, value) in table4 { values[key] = .some(value.map { String($0) }) }
            return values
        }
    }

    /// A count, or an amount of money with its yuan.
    enum Cell: Decodable {
        case count(Int)
        case money(yuan: Int)

        init(from decoder: any Decoder) throws {
            if let count = try? decoder.singleValueContainer().decode(Int.self) {
                self = .count(count)
            } else {
                self = .money(yuan: try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .yuan))
            }
        }

        private enum CodingKeys: String, CodingKey { case yuan }

        var text: String {
            switch self {
            case .count(let count): String(count)
            case .money(let yuan): String(yuan)
            }
        }
    }
}
