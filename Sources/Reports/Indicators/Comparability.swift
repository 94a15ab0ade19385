/// Whether values of the 2019 and the 2021 form may stand in one series.
///
/// Source: domain reference, section 3.
package struct Comparability: Hashable, Sendable {
    package let grade: Grade
    package let note: BilingualText?
    /// The cell of the other form that comes nearest, where there is one: never the same cell.
    package let counterpart: FigureKey?

    package enum Grade: Hashable, Sendable {
        /// One line.
        case same
        /// The same chart, with a visible break and the note.
        case near
        /// Never in one series.
        case notComparable
        /// Only this form has it.
        case only(Form)
    }

    init(_ grade: Grade, _ note: BilingualText? = nil, counterpart: FigureKey? = nil) {
        self.grade = grade
        self.note = note
        self.counterpart = counterpart
    }

    /// That of one cell.
    package init(of key: FigureKey) {
        switch key.cell {
        case .application(let row, _): self = Self.of(row)
        case .dispute: self.init(.same)
        case .proactive(let row, let column): self = Self.of(row, column)
        }
    }

    /// That of what is made of `keys`: no better than that of any of them.
    init(of keys: [FigureKey]) {
        let all = keys.map { Comparability(of: $0) }
        let worst = all.filter { $0.grade != .same }.max { $0.rank < $1.rank } ?? all.first { $0.note != nil }
        self.init(worst?.grade ?? .same, worst?.note)
    }

    /// How far the grade is from one line.
    private var rank: Int {
        switch grade {
        case .same: 0
        case .near: 1
        case .notComparable: 2
        case .only: 3
        }
    }

    private static func of(_ row: ApplicationRow) -> Comparability {
        switch row {
        case .otherTotal:
            Comparability(
                .same,
                .both(
                    "2019 版印有这一行，2021 版由三行相加得出。",
                    "A printed row of the 2019 form, the sum of three rows of the 2021 form."
                ).keyed("comparability.other_total"))
        case .otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc:
            Comparability(
                .only(.form2021),
                .both("2019 版只有“其他处理”一行，没有分项；没有分项不等于 0。", "The 2019 form has one row for all three; that is not 0.")
                    .keyed("comparability.other_parts"))
        default: Comparability(.same)
        }
    }

    private static func of(_ row: ProactiveRow, _ column: ProactiveColumn) -> Comparability {
        switch column {
        case .made:
            Comparability(.near, wordsDiffer(row), counterpart: FigureKey(row, .issued))
        case .issued:
            Comparability(.near, wordsDiffer(row), counterpart: FigureKey(row, .made))
        case .totalPublic:
            Comparability(.notComparable, publicIsNotInForce, counterpart: FigureKey(row, .inForce))
        case .inForce:
            Comparability(.notComparable, publicIsNotInForce, counterpart: FigureKey(row, .totalPublic))
        case .decisions where row != .otherServices:
            Comparability(
                .same,
                .both(
                    "2019 版写“处理决定数量”，2021 版写“本年处理决定数量”。",
                    "The 2019 form does not say that the decisions are those of the year, the 2021 form does."
                ).keyed("comparability.decisions"))
        case .decisions: Comparability(.only(.form2019))
        case .published, .itemsPrevious, .itemsDelta, .procurementProjects, .procurementAmount:
            Comparability(.only(.form2019))
        case .repealed: Comparability(.only(.form2021))
        case .feesAmount:
            Comparability(
                .only(.form2021),
                .both(
                    "这是全部行政事业性收费，不是依申请公开的信息处理费；2019 版只有项目数。",
                    "All administrative fees, not those for applications; the 2019 form has only numbers of items."
                ).keyed("comparability.fees"))
        }
    }

    private static func wordsDiffer(_ row: ProactiveRow) -> BilingualText {
        row == .normativeDocuments
            ? .both(
                "2019 版是“规范性文件”的新制作，2021 版是“行政规范性文件”的制发，范围和用词不同，不能连成一条线。",
                "The 2019 form counts normative documents made, the 2021 form administrative normative documents issued: scope and words differ, never one line."
            ).keyed("comparability.normative_documents")
            : .both(
                "2019 版是“新制作”，2021 版是“制发”，用词不同，不能连成一条线。",
                "The 2019 form counts those made, the 2021 form those issued: never one line."
            ).keyed("comparability.documents")
    }

    private static let publicIsNotInForce = BilingualText.both(
        "2019 版是对外公开的总数（可能含已废止的），2021 版是现行有效的件数，不可比。",
        "The 2019 form counts what is public (perhaps repealed), the 2021 form what is in force: not comparable."
    ).keyed("comparability.in_force")
}
