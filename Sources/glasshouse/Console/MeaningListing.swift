import Reports
import SourceText

/// A Report in lines for a person: every figure with its state, its place and what it was read on.
struct MeaningListing {
    private let report: Report

    init(_ report: Report) { self.report = report }

    func print(to console: Console) {
        console.show("MEANING")
        console.show("  title      \(report.title.isEmpty ? "not found" : report.title)\(at(report.titlePlace))")
        console.show("  agency     \(report.titleAgency ?? "not named")")
        console.show("  year       \(report.year.map(String.init) ?? "not known")")
        console.show("  form       \(report.form?.rawValue ?? "not known")")
        console.show("  signature  \(report.signature ?? "none")\(at(report.signaturePlace))")
        console.show("  date       \(report.date?.iso ?? "none")\(at(report.datePlace))")
        if let published = report.published {
            console.show("  published  \(published.iso)  \(report.publishedWords ?? "")")
        }
        for hint in report.ownerHints { console.show("  owner?     \(hint)") }
        for section in report.sections {
            console.show(
                "  section    \(section.key.key)\(at(section.place))  \(section.paragraphs.count) paragraphs  \(section.heading)"
            )
        }
        for row in report.extraRows { console.show("  extra row  \(row.label) \(row.text)\(at(row.place))") }
        for variant in report.labelVariants {
            console.show("  label      \(variant.printed) for \(variant.official)\(at(variant.place))")
        }
        let cells = Set(report.form?.cells ?? [])
        for key in report.keys {
            let figure = report.figures[key]
            guard cells.contains(key) || figure.status != .absent else { continue }
            let value = figure.quantity.map { " \($0.text)" } ?? ""
            let note = figure.note.map { " note \($0)" } ?? ""
            let evidence = figure.evidence.map { "  [\($0.words)]" } ?? ""
            console.show("  \(key.name)  \(figure.status.name)\(value)\(note)\(at(figure.place))\(evidence)")
        }
    }

    private func at(_ place: Place?) -> String { place.map { "  (\($0.line):\($0.column))" } ?? "" }
}
