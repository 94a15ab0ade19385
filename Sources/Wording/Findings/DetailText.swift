import Reports

/// What a finding found besides cells and equations, in lines; `nil` lines when there is nothing of the kind.
package struct DetailText {
    private let detail: Finding.Detail
    private let strings: Strings

    init(_ detail: Finding.Detail, _ strings: Strings) {
        self.detail = detail
        self.strings = strings
    }

    package var lines: [String]? {
        switch detail {
        case .none: nil
        case .late(let date, let limit, let days, let isNamedInLaw): [late(date, limit, days, isNamedInLaw)]
        case .early(let date, let end): [strings(.findingEarly, ["date": date.iso, "end": end.iso])]
        case .labels(let variants):
            variants.map { strings(.findingLabel, ["printed": $0.printed, "official": $0.official]) }
        case .extraRows(let rows): rows.map { String($0.label.reversed().drop { "：:".contains($0) }.reversed()) }
        case .sections(let missing, let isOutOfOrder):
            missing.map(\.heading) + (isOutOfOrder ? [strings(.findingSectionOrder)] : [])
        case .tables(let tables): tables.map { strings(.findingTable, ["section": "\($0)"]) }
        case .form(let form, let expected):
            [
                strings(
                    .findingForm,
                    ["form": form.rawValue, "expected": expected?.rawValue ?? strings(.findingOtherForm)])
            ]
        case .changes(let changes):
            changes.map { "\(FigureName.of($0.key, strings)) \($0.before.text) → \($0.after.text)" }
        case .narrative(let figures): figures.map { "\($0.text)" }
        case .prose(let differences): differences.map { ProseDifferenceText($0, strings).line }
        case .versions(let differences):
            differences.flatMap { difference in
                difference.cells.map { VersionText(strings: strings).line($0, path: difference.path) }
            }
        case .years(let years): years.map { strings(.findingYear, ["year": String($0)]) }
        case .topics(let topics): topics.map { strings($0.name) }
        case .resemblance(let resemblance): [self.resemblance(resemblance)]
        }
    }

    /// Says what is alike and leaves open why: a template from above makes texts alike too.
    private func resemblance(_ one: Resemblance) -> String {
        strings(
            .findingResemblance,
            [
                "percent": String(one.percent), "shared": String(one.sharedPieces),
                "pieces": String(min(one.ownPieces, one.otherPieces)), "agency": one.other.agencyName,
                "year": String(one.other.year),
            ])
    }

    private func late(_ date: CalendarDate, _ limit: CalendarDate, _ days: Int, _ isNamedInLaw: Bool) -> String {
        let late = strings(.findingLate, ["date": date.iso, "days": String(days), "limit": limit.iso])
        return isNamedInLaw ? late : strings(.findingLateUsual, ["late": late])
    }
}
