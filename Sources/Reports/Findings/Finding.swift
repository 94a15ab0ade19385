import SourceText

/// What a rule found in a report: for the public, and about the report alone.
///
/// It says what the document shows, never why. What we could not read is a Problem and lives elsewhere. A rule makes at
/// most one finding on a report, with everything that fails in it.
package struct Finding: Hashable, Sendable {
    /// The status (always `fail`) and how much of the rule could be looked at.
    package let result: RuleResult
    package let severity: Severity
    /// The failing cells of this report, or those of the failing equations, in the order of the form.
    package let cells: [FigureKey]
    /// The equations that do not hold, in the order of the form; empty for a rule that is none.
    package let breaches: [Breach]
    /// Where the cells, labels, rows or the date stand in this report, in the order of the text.
    package let places: [Place]
    /// How many cells or instances fail.
    package let instances: Int
    package let detail: Detail

    package init(
        _ result: RuleResult, severity: Severity, cells: [FigureKey] = [], breaches: [Breach] = [],
        places: [Place] = [], instances: Int, detail: Detail = .none
    ) {
        self.result = result
        self.severity = severity
        self.cells = cells
        self.breaches = breaches
        self.places = places
        self.instances = instances
        self.detail = detail
    }

    package var rule: RuleID { result.rule }

    /// The lines of `places`, each once.
    package var lines: [Int] {
        var lines: [Int] = []
        for place in places where lines.last != Int(place.line) { lines.append(Int(place.line)) }
        return lines
    }

    /// What a rule found besides cells and equations.
    package enum Detail: Hashable, Sendable {
        case none
        /// The report's date, the last day that would have been in time, and the days between them.
        ///
        /// `isNamedInLaw` is false for townships and streets, which Article 49 does not name, and where the level is
        /// not known: nobody is said to have broken a law that does not name them.
        case late(CalendarDate, limit: CalendarDate, days: Int, isNamedInLaw: Bool)
        /// The report's date and the last day of the year that it is about.
        case early(CalendarDate, periodEnd: CalendarDate)
        case labels([LabelVariant])
        case extraRows([ExtraRow])
        /// The sections that are missing; `isOutOfOrder` tells whether those present stand in another order.
        case sections(missing: [SectionKey], isOutOfOrder: Bool)
        /// The tables (2, 3, 4) that are missing.
        case tables([Int])
        /// The form that was used and the one of the year, `nil` when the year has neither of the two forms.
        case form(Form, expected: Form?)
        /// Figures with their values the year before and now.
        case changes([FigureChange])
        /// The figures of the prose that the finding is about.
        case narrative([NarrativeFigure])
        /// Figures of the prose, each with what the tables say instead.
        case prose([ProseDifference])
        /// Other versions of the report that differ from it.
        case versions([VersionDifference])
        /// The years that stand where another is due.
        case years([Int])
        /// The topics of section one that are missing.
        case topics([OverviewTopic])
        /// The report whose text is nearest to this one's; `instances` counts all that are near.
        case resemblance(Resemblance)
    }
}
