import Documents
import Ink
import Reports
import SourceText

/// Puts table 4 together again when it was flattened to text: its heads whole and in order, then fifteen figures.
enum FlatDisputes {
    static func rows(
        of parts: [FlatRuns.Part], in text: ReadingText, hasStrayNumbers: Bool
    ) -> (rows: [TableRow], words: [Cell])? {
        var rows: [TableRow] = []
        var words: [Cell] = []
        for part in parts {
            switch part {
            case .row(let row): rows.append(row)
            case .run(let run):
                guard let (heads, start) = heads(endingIn: run.text) else {
                    // Figures behind anything but the heads belong to nothing certain, unless they stand behind the table.
                    continue
                }
                let head = run.label(from: start)
                rows.append(TableRow(cells: heads.map { _ in head }, labels: heads, layout: .order))
                words += run.cells(from: start)
                guard !run.figures.isEmpty else { continue }
                rows.append(
                    TableRow(
                        cells: run.figures.map(\.cell), labels: run.figures.map { _ in [] }, layout: .order,
                        fault: run.isEven(hasStrayNumbers: hasStrayNumbers) ? nil : .uneven))
            }
        }
        return rows.isEmpty ? nil : (rows, words)
    }

    private static func heads(endingIn core: [UInt8]) -> (heads: [[UInt8]], start: Int)? {
        for (heads, joined) in arrangements where core.suffix(joined.count).elementsEqual(joined) {
            return (heads, core.count - joined.count)
        }
        return nil
    }

    private static let arrangements: [(heads: [[UInt8]], joined: [UInt8])] = HeadMatch.Arrangement.disputes
        .flatMap { [$0.places, $0.places.filter { !$0.isOptional }] }
        .map { places in (places.map(\.official), places.flatMap(\.official)) }
        .sorted { $0.1.count > $1.1.count }
}
