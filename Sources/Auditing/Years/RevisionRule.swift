import Reports

/// X-REVISION: all versions of one report say the same in every cell.
///
/// What counts is the value (of money the amount, whatever its unit) and, where there is none, the state: a blank is not
/// the same as a dash. A cell that one version lacks, or that we could not read, can't be compared.
struct RevisionRule: Sendable {
    let id = RuleID.yearsRevision

    func check(_ evidence: Evidence, against versions: [ReportVersion]) -> Verdict {
        guard !versions.isEmpty else { return .notApplicable }
        var evaluated = 0
        var all = 0
        var differences: [VersionDifference] = []
        for (index, version) in versions.enumerated() {
            let keys = Set(evidence.report.keys + version.report.keys).sorted().filter {
                evidence.report.figures.isPrinted($0) || version.report.figures.isPrinted($0)
            }
            all += keys.count
            var cells: [VersionDifference.Cell] = []
            for key in keys {
                let shown = evidence.report.figures[key]
                let other = version.report.figures[key]
                guard let isSame = Self.isSame(shown, other) else { continue }
                evaluated += 1
                if !isSame { cells.append(VersionDifference.Cell(key: key, shown: shown, other: other)) }
            }
            if cells.isEmpty { continue }
            differences.append(VersionDifference(path: version.path, number: index + 2, cells: cells))
        }
        guard !differences.isEmpty else { return .of(evaluated: evaluated, all: all, fault: nil) }
        let cells = differences.flatMap(\.cells)
        return .of(
            evaluated: evaluated, all: all,
            fault: Verdict.Fault(
                instances: cells.count, cells: Array(Set(cells.map(\.key))), detail: .versions(differences)))
    }

    private static func isSame(_ shown: Figure, _ other: Figure) -> Bool? {
        switch (shown.status, other.status) {
        case (.absent, _), (_, .absent), (.unreadable, _), (_, .unreadable): nil
        case (.reported(.money(let one)), .reported(.money(let two))): one.tenThousandths == two.tenThousandths
        default: shown.status == other.status
        }
    }
}
