import Reports
import SourceText

/// Compares a report that was read from one format with the same report read from text.
package enum SameReport {
    /// The first difference in anything but places and line breaks; `nil` when there is none.
    package static func difference(_ text: ReadFile, _ other: ReadFile) -> String? {
        for key in FigureKey.all {
            let left = text.report.figures[key]
            let right = other.report.figures[key]
            if left.status != right.status || core(left.text) != core(right.text) {
                return
                    "\(key.name)\n  text:  \(ReportDifference.words(left))\n  other: \(ReportDifference.words(right))"
            }
            if right.status != .absent, other.textAtPlace(of: right) != right.text {
                return "\(key.name) does not stand at its place: \(ReportDifference.words(right))"
            }
        }
        let left = text.report
        let right = other.report
        let fields: [(String, String, String)] = [
            ("title", left.title, right.title), ("agency", left.titleAgency ?? "-", right.titleAgency ?? "-"),
            ("year", "\(left.year ?? 0)", "\(right.year ?? 0)"),
            ("form", left.form?.rawValue ?? "-", right.form?.rawValue ?? "-"),
            ("signature", left.signature ?? "-", right.signature ?? "-"),
            ("date", left.date?.iso ?? "-", right.date?.iso ?? "-"),
            (
                "extra rows", left.extraRows.map(\.label).joined(separator: "|"),
                right.extraRows.map(\.label).joined(separator: "|")
            ),
            (
                "label variants", left.labelVariants.map(\.printed).joined(separator: "|"),
                right.labelVariants.map(\.printed).joined(separator: "|")
            ),
            ("prose", prose(left), prose(right)),
        ]
        for (name, left, right) in fields where core(left) != core(right) {
            return "\(name)\n  text:  \(left)\n  other: \(right)"
        }
        return nil
    }

    /// How many cells hold a figure or a blank.
    package static func cells(_ read: ReadFile) -> Int {
        FigureKey.all.count { read.report.figures[$0].status != .absent }
    }

    private static func prose(_ report: Report) -> String {
        (report.preamble + report.sections.flatMap(\.paragraphs)).map(\.text).joined(separator: "\n")
    }

    private static func core(_ text: String) -> String { CoreText.of(text) }
}
