import Foundation
import Reports
import SourceText

/// That a record is one line of JSON that says what the report says.
enum RecordCheck {
    /// - Parameter record: as it was written, with the end of its line.
    static func run(_ record: [UInt8], report: Report) throws(Fault) {
        try Fault.unless(UTF8Scan.firstFault(in: record) == nil, "the record is not UTF-8")
        try Fault.unless(
            record.firstIndex(of: UInt8(ascii: "\n")) == record.count - 1, "the record is not one line")
        guard let json = (try? JSONSerialization.jsonObject(with: Data(record))) as? [String: Any] else {
            throw Fault("the record is not JSON")
        }
        guard let figures = json["figures"] as? [String: [String: Any]] else {
            throw Fault("the record has no figures")
        }
        for key in FigureKey.all {
            let status = report.figures.status(of: key)
            // Cells that neither the form has nor the report prints need not be told.
            guard let figure = figures[key.name] else {
                try Fault.unless(status == .absent, "\(key.name) is missing in the record")
                continue
            }
            try Fault.unless(figure["status"] as? String == status.name, "the record tells \(key.name) otherwise")
            if case .reported(.count(let count)) = status {
                let value = (figure["value"] as? NSNumber)?.int64Value
                try Fault.unless(value == count, "the record tells \(key.name) otherwise")
            }
        }
    }
}
