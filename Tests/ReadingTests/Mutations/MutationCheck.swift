import Reports
import SourceText
import TestSupport

/// Holds what was read from a damaged text against what each of its lines said before.
struct MutationCheck {
    let newProblems: [Problem]
    private(set) var compared = 0
    /// The first figure that is wrong although nothing is said about it, in words.
    private(set) var fault: String?

    private let reports: [NumberedReport]
    private let text: TracedText

    init(reports: [NumberedReport], base: Int, text: TracedText, read: ReadFile) {
        self.reports = reports
        self.text = text
        newProblems = read.problems.filter { !reports[base].problems.contains(NumberedReport.identity($0)) }
        for key in FigureKey.all where fault == nil { check(key, read.report.figures[key]) }
    }

    private mutating func check(_ key: FigureKey, _ figure: Figure) {
        guard let quantity = figure.quantity, let place = figure.place else { return }
        compared += 1
        let line = text.lines[Int(place.line) - 1]
        guard let origin = line.origin, let truth = reports[origin.report].truths[origin.line] else {
            if !line.isTouched, !isExplained(key, place) {
                fault = "\(key.name): \(ReportDifference.words(figure)) on a line that had no figure"
            }
            return
        }
        let isOwnNumber = figure.text.contains(truth.value)
        if isOwnNumber, truth.key == key || isSameRow(truth.key, key, origin) || line.isMoved { return }
        if !isOwnNumber, line.isTouched { return }
        if isExplained(key, place) { return }
        fault = "\(key.name) is \(quantity.text), which stood in \(truth.key.name): \(ReportDifference.words(figure))"
    }

    /// A row of table 2 that a splice put under heads of the other form follows those heads, as it must.
    private func isSameRow(_ left: FigureKey, _ right: FigureKey, _ origin: TracedText.Origin) -> Bool {
        guard text.deeds.contains(where: { $0.hasPrefix("splice") }), case .proactive(let leftRow, _) = left.cell,
            case .proactive(let rightRow, _) = right.cell
        else { return false }
        return leftRow == rightRow
    }

    /// Whether a new problem is about the figure: near its line, or for its table as a whole.
    private func isExplained(_ key: FigureKey, _ place: Place) -> Bool {
        let table =
            switch key.cell {
            case .proactive: "table 2"
            case .application: "table 3"
            case .dispute: "table 4"
            }
        return newProblems.contains { problem in
            guard let line = problem.place?.line else { return problem.met.contains(table) }
            return abs(Int(line) - Int(place.line)) <= 20 || problem.met.contains(table)
        }
    }
}
