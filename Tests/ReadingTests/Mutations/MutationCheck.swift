import Reading
import Reports
import SourceText
import TestSupport

/// Holds what was read from a damaged text against what each of its lines said before.
struct MutationCheck {
    let newProblems: [Problem]
    private(set) var compared = 0
    /// The first figure that is wrong, or lost without a word, in words.
    private(set) var fault: String?

    private let reports: [NumberedReport]
    private let text: TracedText

    init(reports: [NumberedReport], base: Int, text: TracedText, read: ReadFile) {
        self.reports = reports
        self.text = text
        newProblems = read.problems.filter { !reports[base].problems.contains(NumberedReport.identity($0)) }
        for key in FigureKey.all where fault == nil { checkGain(key, read.report.figures[key]) }
        checkLosses(base, read.report.figures)
    }

    // MARK: Wrong numbers

    /// A reported number must stand in the cell in which it stood before.
    private mutating func checkGain(_ key: FigureKey, _ figure: Figure) {
        guard figure.quantity != nil, let place = figure.place else { return }
        compared += 1
        let line = text.lines[Int(place.line) - 1]
        guard let origin = line.origin, let truth = reports[origin.report].truths[origin.line] else {
            if !line.isTouched { fault = "\(key.name): \(ReportDifference.words(figure)) on a line that had no figure" }
            return
        }
        if line.isTouched, !figure.text.contains(truth.value) { return }
        if truth.key == key || isSameRow(truth.key, key) || line.isMoved { return }
        fault = "\(key.name) is what stood in \(truth.key.name): \(ReportDifference.words(figure))"
    }

    /// A row of table 2 that a splice put under heads of the other form follows those heads, as it must.
    private func isSameRow(_ left: FigureKey, _ right: FigureKey) -> Bool {
        guard isSpliced, case .proactive(let leftRow, _) = left.cell,
            case .proactive(let rightRow, _) = right.cell
        else { return false }
        return leftRow == rightRow
    }

    private var isSpliced: Bool { text.deeds.contains { $0.hasPrefix("splice") } }

    // MARK: Lost numbers

    /// A number that is read no more must be missed: by a problem at its row or for its table.
    ///
    /// What a splice replaced is not missed, since something as good stands in its place; nor is a cell whose text stood
    /// on a line of its own, without the TAB, when that line is gone.
    private mutating func checkLosses(_ base: Int, _ figures: FigureSheet) {
        var position: [TracedText.Origin: Int] = [:]
        for (index, line) in text.lines.enumerated() {
            if let origin = line.origin { position[origin] = index }
        }
        for (line, truth) in reports[base].truths where fault == nil {
            if figures[truth.key].quantity != nil { continue }
            let index = position[TracedText.Origin(report: base, line: line)]
            if let index, text.lines[index].isTouched || text.lines[index].isMoved { continue }
            // A row that a splice put into another table is reported there.
            if isSpliced, !newProblems.isEmpty { continue }
            if index == nil, isSpliced || !reports[base].lines[line].hasPrefix("\t") { continue }
            if isExplained(truth.key, line: (index ?? line) + 1) { continue }
            fault =
                "\(truth.key.name), which was \(truth.value), is lost: \(ReportDifference.words(figures[truth.key]))"
        }
    }

    /// Whether a new problem is about the figure: near its line, or for its table as a whole.
    private func isExplained(_ key: FigureKey, line: Int) -> Bool {
        let names =
            switch key.cell {
            case .proactive(let row, _):
                ["table 2", "主动公开政府信息情况"] + Form.withTables.flatMap(\.proactiveRows).filter { $0 == row }.map(\.label)
            case .application(let row, _): ["table 3", "收到和处理政府信息公开申请情况", row.label]
            case .dispute: ["table 4", "政府信息公开行政复议、行政诉讼情况"]
            }
        return newProblems.contains { problem in
            // A text that is no report any more says so once, for all of it.
            if problem.kind == .noReport || problem.kind == .tablesMissing { return true }
            if let place = problem.place, abs(Int(place.line) - line) <= 15 { return true }
            return names.contains { problem.met.contains($0) }
        }
    }
}
