import Reports
import SourceText

/// Says in words where two reports differ, so that a failing property can be understood from its message.
package enum ReportDifference {
    /// The first difference between what should have been read and what was, or `nil` when the reports are equal.
    package static func first(expected: Report, actual: Report) -> String? {
        let (expected, actual) = (expected.withoutEvidence, actual.withoutEvidence)
        if expected == actual { return nil }
        for key in FigureKey.all where expected.figures[key] != actual.figures[key] {
            return "\(key.name)\n  expected: \(words(expected.figures[key]))\n  actual:   \(words(actual.figures[key]))"
        }
        let fields: [(String, String, String)] = [
            ("title", expected.title, actual.title),
            ("titlePlace", words(expected.titlePlace), words(actual.titlePlace)),
            ("titleAgency", expected.titleAgency ?? "-", actual.titleAgency ?? "-"),
            ("signature", expected.signature ?? "-", actual.signature ?? "-"),
            ("signaturePlace", words(expected.signaturePlace), words(actual.signaturePlace)),
            ("year", "\(expected.year ?? 0)", "\(actual.year ?? 0)"),
            ("form", expected.form?.rawValue ?? "-", actual.form?.rawValue ?? "-"),
            ("date", expected.date?.iso ?? "-", actual.date?.iso ?? "-"),
            ("datePlace", words(expected.datePlace), words(actual.datePlace)),
            ("extraRows", "\(expected.extraRows)", "\(actual.extraRows)"),
            ("labelVariants", "\(expected.labelVariants)", "\(actual.labelVariants)"),
            ("preamble", "\(expected.preamble)", "\(actual.preamble)"),
            ("sections", "\(expected.sections)", "\(actual.sections)"),
        ]
        for (name, left, right) in fields where !left.utf8.elementsEqual(right.utf8) {
            return "\(name)\n  expected: \(left)\n  actual:   \(right)"
        }
        return "the reports differ in a field that ReportDifference does not know"
    }

    private static func words(_ place: Place?) -> String { place.map { "\($0.line):\($0.column)" } ?? "-" }

    /// A figure in a few words.
    package static func words(_ figure: Figure) -> String {
        let value = figure.quantity.map { " \($0.text)" } ?? ""
        return
            "\(figure.status.name)\(value) at \(words(figure.place)), text \"\(figure.text)\", note \(figure.note ?? "-")"
    }
}
