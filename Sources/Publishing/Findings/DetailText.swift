import Reports

/// What a finding found besides cells and equations, in lines; `nil` lines when there is nothing of the kind.
struct DetailText {
    private let detail: Finding.Detail
    private let isEnglish: Bool

    init(_ detail: Finding.Detail, isEnglish: Bool) {
        self.detail = detail
        self.isEnglish = isEnglish
    }

    var lines: [String]? {
        switch detail {
        case .none: nil
        case .late(let date, let limit, let days, let isNamedInLaw): [late(date, limit, days, isNamedInLaw)]
        case .early(let date, let end):
            [isEnglish ? "dated \(date.iso), the period ends on \(end.iso)" : "落款 \(date.iso)，统计期到 \(end.iso) 为止"]
        case .labels(let variants):
            variants.map { isEnglish ? "\($0.printed) for \($0.official)" : "\($0.printed)（格式为 \($0.official)）" }
        case .extraRows(let rows): rows.map { String($0.label.reversed().drop { "：:".contains($0) }.reversed()) }
        case .sections(let missing, let isOutOfOrder):
            missing.map { "\($0.ordinal)、\($0.label)" }
                + (isOutOfOrder ? [isEnglish ? "in another order" : "次序不同"] : [])
        case .tables(let tables): tables.map { isEnglish ? "table of section \($0)" : "第\($0)部分的表" }
        case .form(let form, let expected):
            [
                isEnglish
                    ? "used \(form.rawValue), due \(expected?.rawValue ?? "another")"
                    : "用了 \(form.rawValue) 版，应为 \(expected?.rawValue ?? "另一") 版"
            ]
        case .changes(let changes):
            changes.map { "\(FigureName.of($0.key, isEnglish: isEnglish)) \($0.before.text) → \($0.after.text)" }
        case .narrative(let figures): figures.map { "\($0.text)" }
        case .prose(let differences): differences.map { ProseDifferenceText($0, isEnglish: isEnglish).line }
        case .versions(let differences):
            differences.flatMap { difference in
                difference.cells.map { VersionText(isEnglish: isEnglish).line($0, path: difference.path) }
            }
        case .years(let years): years.map { isEnglish ? "\($0)" : "\($0) 年" }
        case .topics(let topics): topics.map { isEnglish ? $0.english : $0.label }
        case .resemblance(let resemblance): [self.resemblance(resemblance)]
        }
    }

    /// Says what is alike and leaves open why: a template from above makes texts alike too.
    private func resemblance(_ one: Resemblance) -> String {
        let smaller = min(one.ownPieces, one.otherPieces)
        return isEnglish
            ? """
            \(one.percent)% of the text (\(one.sharedPieces) of \(smaller) pieces of 13 characters) also stands in the \
            report of \(one.other.agencyName) for \(one.other.year); both may follow a common template issued from above
            """
            : """
            与\(one.other.agencyName) \(one.other.year) 年年报有 \(one.percent)% 的文字相同（按每 13 个字一段比较，\(smaller) 段中有 \
            \(one.sharedPieces) 段）；也可能出自上级下发的同一份模板
            """
    }

    private func late(_ date: CalendarDate, _ limit: CalendarDate, _ days: Int, _ isNamedInLaw: Bool) -> String {
        let words =
            isEnglish
            ? "dated \(date.iso), \(days) days after \(limit.iso)" : "落款 \(date.iso)，比 \(limit.iso) 晚 \(days) 天"
        if isNamedInLaw { return words }
        return words
            + (isEnglish
                ? "; Article 49 does not name townships and streets, this is the usual date"
                : "；条例第四十九条没有直接规定乡镇街道，这是通行的日期")
    }
}
