import Documents
import Ink
import Reports
import SourceText

/// Puts the rows of table 3 together again when the table was flattened to text.
///
/// The form is the grammar: its heads, then for each row its label, behind the labels of the groups that begin there, and
/// seven figures. A row is taken when its label is whole, its figures are seven and even, and the next label is that of the
/// form's next row. Of a row that fails, and of one whose neighbour is lost, nothing is read.
struct FlatApplications: FlatGrammar {
    private let text: ReadingText
    private let hasStrayNumbers: Bool
    private let labels: FormLabels
    private(set) var rows: [TableRow] = []
    /// For each row put together of words, its index in `rows` and which it is.
    private var found: [(index: Int, key: ApplicationRow?)] = []
    private var last: ApplicationRow?
    private(set) var words: [Cell] = []

    init(text: ReadingText, hasStrayNumbers: Bool, labels: FormLabels) {
        self.text = text
        self.hasStrayNumbers = hasStrayNumbers
        self.labels = labels
    }

    // MARK: Parts

    mutating func add(_ row: TableRow) {
        let labels = labels
        let key = row.labels.lazy.reversed().compactMap { label -> ApplicationRow? in
            label.isEmpty ? nil : labels.applicationRows.exactMatch(label)?.key
        }.first
        let isHead =
            row.labels.contains(TableLabels.applicantHead)
            || row.labels.filter { TableLabels.applicationHeads.contains($0) }.count > 1
        if let key, !isHead { last = key }
        found.append((rows.count, isHead ? nil : key))
        rows.append(row)
    }

    mutating func add(_ run: FlatRun) {
        let core = run.text
        var position = 0
        // What stands before the heads is prose.
        var start = 0
        if last == nil, let heads = readHeads(run, core) { (start, position) = heads }
        guard position > 0 || !rows.isEmpty else { return }
        let hasHeads = position > 0
        let isLabelled = readLabels(run, core, from: position)
        // Behind the last row stands prose.
        if hasHeads || isLabelled { words += run.cells(from: start) }
        // Figures behind other words, the name of a group or the heads alone have lost their label.
        if !isLabelled, !run.figures.isEmpty, last != .carriedOut { addUnknown(run) }
    }

    /// Reads the labels of rows, and the names of groups between them, up to the figures.
    ///
    /// - Returns: whether the text is a label to its end, so that the figures behind it are that row's.
    private mutating func readLabels(_ run: FlatRun, _ core: [UInt8], from start: Int) -> Bool {
        var position = start
        var isLabelled = false
        while position < core.count {
            if let group = group(core, at: position),
                !(group.end == core.count && group.isRow && !run.figures.isEmpty)
            {
                position = group.end
                isLabelled = false
            } else if let (match, end) = labels.flatApplicationRows.match(core, at: position, among: follows) {
                add(match, run, from: position, hasFigures: end == core.count)
                isLabelled = true
                position = end
            } else if let end = fragmentEnd(run, at: position) {
                position = end
                isLabelled = false
            } else if !run.figures.isEmpty, let match = nearest(core, from: position) {
                add(match, run, from: position, hasFigures: true)
                return true
            } else {
                return false
            }
        }
        return isLabelled
    }

    private func follows(_ key: ApplicationRow) -> Bool { last.map { labels.rank(key) > labels.rank($0) } ?? true }

    private func nearest(_ core: [UInt8], from position: Int) -> LabelMatch<ApplicationRow>? {
        let start = FlatLabels<ApplicationRow>.behindOrdinal(core, position)
        return labels.applicationRows.nearestMatch(Array(core[start...]), among: follows)
    }

    /// The name of a group at `position`; 其他处理 is a row of the 2019 form too.
    private func group(_ core: [UInt8], at position: Int) -> (end: Int, isRow: Bool)? {
        let start = FlatLabels<ApplicationRow>.behindOrdinal(core, position)
        guard let group = TableLabels.applicationGroups.first(where: { core[start...].starts(with: $0) }) else {
            return nil
        }
        return (start + group.count, group == Self.otherHandling)
    }

    /// Where a word ends that is a piece of a group's name: printed pages break these over the lines of their rows.
    private func fragmentEnd(_ run: FlatRun, at position: Int) -> Int? {
        guard let word = run.core(startingAt: position), word.count >= 6,
            Self.wholeGroups.contains(where: { ByteText.find(word, in: $0) != nil })
        else { return nil }
        return position + word.count
    }

    private static let wholeGroups: [[UInt8]] =
        ([ApplicationGroup.outcomesLabel] + ApplicationGroup.allCases.map(\.label)).map {
            CoreText.of(Array($0.utf8)[...])
        }

    private static let otherHandling = LabelCore.of(ApplicationGroup.otherHandling.label)

    // MARK: Rows

    private mutating func add(_ match: LabelMatch<ApplicationRow>, _ run: FlatRun, from offset: Int, hasFigures: Bool) {
        last = match.key
        let label = run.label(from: offset)
        var row = TableRow(cells: [label], labels: [printedLabel(match, label)], layout: .order)
        if hasFigures, !run.figures.isEmpty {
            row.cells += run.figures.map(\.cell)
            row.labels += run.figures.map { _ in [] }
            if !run.isEven(hasStrayNumbers: hasStrayNumbers) { row.fault = .uneven }
        }
        found.append((rows.count, match.key))
        rows.append(row)
    }

    /// The label by which the row will be known again: as printed, or the form's where a known wording was matched.
    private func printedLabel(_ match: LabelMatch<ApplicationRow>, _ label: Cell) -> [UInt8] {
        let printed = LabelCore.of(text.bytes[label.span.range])
        return labels.applicationRows.exactMatch(printed)?.key == match.key || match.edits > 0
            ? printed : LabelCore.of(match.key.label)
    }

    private mutating func addUnknown(_ run: FlatRun) {
        found.append((rows.count, nil))
        rows.append(
            TableRow(
                cells: [run.label(from: 0)] + run.figures.map(\.cell),
                labels: [run.text] + run.figures.map { _ in [] }, layout: .order))
    }

    /// Reads the heads where they stand whole for the last time, and says where the table begins and they end.
    private mutating func readHeads(_ run: FlatRun, _ core: [UInt8]) -> (start: Int, end: Int)? {
        for (heads, joined) in Self.heads {
            var from = 0
            var end: Int?
            while let start = ByteText.find(joined, in: core, from: from) {
                end = start + joined.count
                from = start + 1
            }
            guard let end else { continue }
            let cell = run.label(from: max(0, end - joined.count))
            rows.append(TableRow(cells: heads.map { _ in cell }, labels: heads, layout: .order))
            found.append((rows.count - 1, nil))
            return (tableStart(core, heads: end - joined.count), end)
        }
        return nil
    }

    /// The offset of the table's first words: the remark about its sums, or 申请人情况, where they stand before the heads.
    private func tableStart(_ core: [UInt8], heads: Int) -> Int {
        let applicants = ByteText.find(TableLabels.applicantHead, in: core).map { min($0, heads) } ?? heads
        let remark = Array("本列数据".utf8)
        guard let start = ByteText.find(remark, in: core), start < applicants else { return applicants }
        return start > 0 && core[start - 1] == UInt8(ascii: "(") ? start - 1 : start
    }

    /// The heads in each arrangement, with 法人或其他组织 and without it.
    private static let heads: [(heads: [[UInt8]], joined: [UInt8])] = HeadMatch.Arrangement.applications
        .flatMap { [$0.places, $0.places.filter { !$0.isOptional }] }
        .map { places in (places.map(\.official), places.flatMap(\.official)) }
        .sorted { $0.1.count > $1.1.count }

    // MARK: Neighbours

    /// Where only labels part the rows, a row is certain only if the label behind it is that of the form's next row: otherwise
    /// its figures may be those of a row whose label is lost.
    mutating func checkNeighbours() {
        let keys = found.compactMap(\.key)
        let expected = labels.form(with: keys, \.applications)?.applications ?? []
        for (order, entry) in found.enumerated() {
            guard let key = entry.key, rows[entry.index].layout == .order, rows[entry.index].fault == nil else {
                continue
            }
            let next = found[(order + 1)...].first
            guard let place = expected.firstIndex(of: key) else {
                rows[entry.index].fault = .order
                continue
            }
            let follower = place + 1 < expected.count ? expected[place + 1] : nil
            if next?.key != follower { rows[entry.index].fault = .neighbour }
        }
    }
}
