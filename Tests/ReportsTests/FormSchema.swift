/// What of `shared/domain/forms.json` the code must agree with.
struct FormSchema: Decodable {
    let sections: [Section]
    let forms: [String: Form]

    struct Section: Decodable {
        let key: String
        let ordinal: Int
        let label: String
        let english: String
        let variants: [String]

        enum CodingKeys: String, CodingKey {
            case key, ordinal, variants
            case label = "label_zh"
            case english = "label_en"
        }
    }

    struct Form: Decodable {
        let issuedBy: String
        let detect: Detect?
        let tables: [Table]

        enum CodingKeys: String, CodingKey {
            case detect, tables
            case issuedBy = "issued_by"
        }
    }

    struct Detect: Decodable {
        let anyOf: [String]

        enum CodingKeys: String, CodingKey { case anyOf = "any_of" }
    }

    struct Table: Decodable {
        let key: String
        let clause: String?
        let columns: [Column]
        let rows: [Row]

        enum CodingKeys: String, CodingKey {
            case key, columns, rows
            case clause = "clause_zh"
        }
    }

    struct Column: Decodable {
        let key: String
        let label: String
        let english: String
        let unit: String?
        let kind: String?
        let variants: [String]?

        enum CodingKeys: String, CodingKey {
            case key, unit, kind, variants
            case label = "label_zh"
            case english = "label_en"
        }
    }

    struct Row: Decodable {
        let key: String
        let label: String
        let english: String
        let variants: [String]?
        let cells: Int?

        enum CodingKeys: String, CodingKey {
            case key, variants, cells
            case label = "label_zh"
            case english = "label_en"
        }
    }
}
