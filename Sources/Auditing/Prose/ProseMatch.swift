import Reports

/// What comes of one figure of the prose held against the tables.
enum ProseMatch {
    case holds
    case differs([FigureKey], ProseDifference.Table)
    /// A cell is blank, or the difference may have another reason than a wrong number.
    case unknown

    /// The figure against the sum of `cells`.
    static func count(_ figure: NarrativeFigure, equals cells: [FigureKey], _ evidence: Evidence) -> ProseMatch {
        guard let sum = evidence.sum(cells) else { return .unknown }
        return figure.value == sum ? .holds : .differs(cells, .count(sum))
    }

    /// The percentage against the share that `part` is of `wholes`: the first is what it should be a share of, the others
    /// are what it may have been taken of instead, so that one of them is enough.
    static func share(
        _ figure: NarrativeFigure, of part: [FigureKey], wholes: [[FigureKey]], _ evidence: Evidence
    ) -> ProseMatch {
        guard let count = evidence.sum(part) else { return .unknown }
        var first: Int64?
        for whole in wholes {
            guard let sum = evidence.sum(whole), sum > 0 else { return .unknown }
            guard let agrees = agrees(figure, part: count, whole: sum) else { return .unknown }
            if agrees { return .holds }
            first = first ?? sum
        }
        guard let first else { return .unknown }
        return .differs(part, .share(part: count, whole: first))
    }

    /// Whether the printed percentage is the share: rounded (by half of its last digit, or by 0.05), or cut off.
    ///
    /// In integers: all terms are multiplied by the whole and by the power of ten that the percentage was printed with.
    private static func agrees(_ figure: NarrativeFigure, part: Int64, whole: Int64) -> Bool? {
        let limit: Int64 = 100_000_000
        guard part <= limit, whole <= limit, part >= 0, figure.value <= 10 * limit, figure.decimals <= 4 else {
            return nil
        }
        let scale = [1, 10, 100, 1_000, 10_000][figure.decimals] as Int64
        let difference = figure.value * whole - 100 * part * scale
        if abs(difference) * 20 <= whole * scale { return true }
        return difference >= 0 ? difference * 2 <= whole : -difference < whole
    }
}
