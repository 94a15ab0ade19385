import Reports

/// What the audit must say of the seeds, as `seeds-expected.json` gives it.
struct AuditExpectations: Decodable {
    let seeds: [String: Seed]

    struct Seed: Decodable {
        let findings: [Finding]
        let results: [String: Result]

        enum CodingKeys: String, CodingKey {
            case findings
            case results = "rule_results"
        }
    }

    struct Result: Decodable, Equatable {
        let status: String
        var evaluated: Int?
        var blank: Int?
        var of: Int?
    }

    struct Finding: Decodable {
        let rule: String
        let severity: String
        let blank: Int?
        let of: Int?
        let cellsByRow: [String: [String]]?
        let columns: [String]?
        let detail: Detail?
        let label: String?
        let labels: [Label]?
        let lines: [Lines]?

        enum CodingKeys: String, CodingKey {
            case rule, severity, blank, of, columns, detail, label, labels, lines
            case cellsByRow = "cells_by_row"
        }
    }

    struct Label: Decodable, Equatable {
        let row: String
        let official: String
        let printed: String
        let line: Int
    }

    /// Words, or words for each failing column.
    enum Detail: Decodable, Equatable {
        case words(String)
        case columns([String: String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let words = try? container.decode(String.self) {
                self = .words(words)
            } else {
                self = .columns(try container.decode([String: String].self))
            }
        }
    }

    /// A line, or the first and the last line of a row.
    struct Lines: Decodable, Equatable {
        let first: Int
        let last: Int?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let line = try? container.decode(Int.self) {
                first = line
                last = nil
            } else {
                let both = try container.decode([Int].self)
                first = both.first ?? 0
                last = both.last
            }
        }
    }
}

extension AuditExpectations.Result {
    init(_ result: RuleResult) {
        status = result.status.rawValue
        switch result.count {
        case .none: break
        case .evaluated(let evaluated, let all): (self.evaluated, of) = (evaluated, all)
        case .blank(let blank, let all): (self.blank, of) = (blank, all)
        }
    }
}
