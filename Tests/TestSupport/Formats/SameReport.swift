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

    /// What became of the figures of a report in a format that may lose some.
    package struct Tally {
        /// Cells that are the same.
        package var cells = 0
        /// Figures that were given up: `unreadable` where the text has something else.
        package var unread: [FigureKey] = []
        /// The first figure that is another one, which must never be.
        package var difference: String?

        package init() {}
    }

    package static func tally(_ text: ReadFile, _ other: ReadFile) -> Tally {
        var tally = Tally()
        for key in FigureKey.all {
            let left = text.report.figures[key]
            let right = other.report.figures[key]
            if right.status == .unreadable, left.status != .unreadable {
                tally.unread.append(key)
            } else if left.status != right.status || core(left.text) != core(right.text) {
                tally.difference = "\(key.name)\n\(ReportDifference.words(left))\n\(ReportDifference.words(right))"
                return tally
            } else if right.status != .absent {
                tally.cells += 1
            }
        }
        return tally
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
