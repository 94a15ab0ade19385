import Documents
import Reports
import SourceText

/// Puts the rows of a table together whose cells stand in paragraphs of their own, as text copied out of a page has them.
///
/// An empty cell leaves no trace there. So a table is taken only when nothing can be missing: every row of one form, in its
/// order, has its whole label and exactly as many figures as the form has columns, and the lines of figures follow each other
/// at one distance, so that nothing stands between them. Otherwise there is no table here.
struct LooseTable {
    /// A paragraph as a cell.
    struct Line {
        let cell: Cell
        let label: [UInt8]
        let isFigure: Bool
    }

    /// Labels, and the figures behind them.
    private struct Run {
        var labels: [Line] = []
        var figures: [Line] = []
    }

    private let text: ReadingText
    private let runs: [Run]
    private var rows: [TableRow] = []

    /// The rows of the table of `kind` among `lines`, the paragraphs of its section, and on which lines they stand; `nil` when
    /// they are not certain.
    static func rows(
        of kind: TableKind, in lines: [Line], text: ReadingText
    ) -> (rows: [TableRow], lines: [Int])? {
        var runs = [Run()]
        for line in lines {
            if line.isFigure {
                runs[runs.count - 1].figures.append(line)
            } else {
                if runs[runs.count - 1].figures.isEmpty == false { runs.append(Run()) }
                runs[runs.count - 1].labels.append(line)
            }
        }
        // What stands behind the last figure is prose.
        if runs.last?.figures.isEmpty == true { runs.removeLast() }
        var table = LooseTable(text: text, runs: runs)
        guard !runs.isEmpty, table.isEven else { return nil }
        let isWhole =
            switch kind {
            case .proactive: table.readProactive()
            case .applications: table.readApplications()
            case .disputes: table.readDisputes()
            }
        guard isWhole, let first = table.rows.first?.line else { return nil }
        let taken = runs.flatMap { ($0.labels + $0.figures).map(\.cell.line) }.filter { $0 >= first }
        return (table.rows, taken)
    }

    private init(text: ReadingText, runs: [Run]) {
        self.text = text
        self.runs = runs
    }

    /// Whether the figures of every run follow each other at one distance, the same in all.
    private var isEven: Bool {
        let gaps = runs.flatMap { run in
            zip(run.figures, run.figures.dropFirst()).map { $1.cell.line - $0.cell.line }
        }
        return gaps.allSatisfy { $0 == gaps[0] }
    }

    // MARK: Tables

    private mutating func readProactive() -> Bool {
        var found: [ProactiveRow] = []
        var columns = 0
        for run in runs {
            guard let (start, row) = ending(run.labels, { TableLabels.proactiveRows.exactMatch($0)?.key }) else {
                return false
            }
            if let head = run.labels[..<start].lastIndex(where: { $0.label == TableLabels.contentHead }) {
                if let clause = run.labels[..<head].last(where: { $0.label.starts(with: TableLabels.clausePrefix) }) {
                    rows.append(self.row([clause.cell]))
                }
                rows.append(self.row(run.labels[head..<start].map(\.cell)))
                columns = start - head - 1
            } else if start > 0 {
                return false
            }
            guard run.figures.count == columns else { return false }
            rows.append(self.row([joined(run.labels[start...])] + run.figures.map(\.cell)))
            found.append(row)
        }
        return [Form.form2019, .form2021].contains { ProactiveBlock.blocks(of: $0).flatMap(\.rows) == found }
    }

    private mutating func readApplications() -> Bool {
        var found: [ApplicationRow] = []
        for (index, run) in runs.enumerated() {
            guard run.figures.count == Applicant.allCases.count,
                let (start, row) = ending(run.labels, { TableLabels.applicationRows.exactMatch($0)?.key })
            else { return false }
            let before = run.labels[..<start].map(\.cell)
            let own = [joined(run.labels[start...])] + run.figures.map(\.cell)
            if index == 0 {
                guard let head = run.labels[..<start].firstIndex(where: { $0.label == TableLabels.applicantHead })
                else {
                    return false
                }
                let first = run.labels[..<head].lastIndex {
                    ByteText.find(TableLabels.balanceNote, in: $0.label) != nil
                }
                rows.append(self.row(Array(before[(first ?? head)...])))
                rows.append(self.row(own))
            } else {
                // The group that begins here: 三、本年度办理结果, （三）不予公开.
                guard before.count <= 4 else { return false }
                rows.append(self.row(before + own))
            }
            found.append(row)
        }
        return [Form.form2019, .form2021].contains { ApplicationRow.rows(of: $0) == found }
    }

    private mutating func readDisputes() -> Bool {
        guard runs.count == 1, let run = runs.first, run.figures.count == DisputeOutcome.allCases.count,
            let head = run.labels.firstIndex(where: { TableLabels.disputeHeads.contains($0.label) })
        else { return false }
        rows = [row(run.labels[head...].map(\.cell)), row(run.figures.map(\.cell))]
        return true
    }

    // MARK: Rows

    private func row(_ cells: [Cell]) -> TableRow { TableRow(cells: cells[...], text: text) }

    /// Where the last lines begin that make up a label together, and which; `nil` when there is none, or more than one.
    private func ending<Key: Equatable>(_ lines: [Line], _ match: ([UInt8]) -> Key?) -> (start: Int, key: Key)? {
        var found: (start: Int, key: Key)?
        for start in lines.indices.suffix(20).reversed() {
            guard let key = match(joinedLabel(lines[start...])) else { continue }
            if let found, found.key != key { return nil }
            found = (start, key)
        }
        return found
    }

    private func joinedLabel(_ lines: ArraySlice<Line>) -> [UInt8] {
        if lines.count == 1, let only = lines.first { return only.label }
        let cell = joined(lines)
        return LabelCore.of(text.bytes[cell.span.range])
    }

    private func joined(_ lines: ArraySlice<Line>) -> Cell {
        guard let first = lines.first?.cell, let last = lines.last?.cell else {
            return Cell(span: ByteSpan(0, 0), line: 1)
        }
        return Cell(span: ByteSpan(Int(first.span.start), Int(last.span.end)), line: first.line)
    }
}
