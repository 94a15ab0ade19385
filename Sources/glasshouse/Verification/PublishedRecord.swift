import Foundation
import Ink

/// What a verification needs of a published record (`glasshouse.report/1`).
struct PublishedRecord: Decodable {
    let schema: String
    let source: Source
    let figures: [String: Cell]

    struct Source: Decodable {
        let path: String
        /// `nil` where the agency's own file is not published because of private numbers.
        let sha256: String?
    }

    struct Cell: Decodable {
        let status: String
        let text: String
        let line: Int?
        let column: Int?
    }

    /// `nil` when the bytes are no such record.
    init?(_ bytes: [UInt8]) {
        guard let record = try? JSONDecoder().decode(PublishedRecord.self, from: Data(bytes)),
            record.schema == "glasshouse.report/1"
        else { return nil }
        self = record
    }
}
