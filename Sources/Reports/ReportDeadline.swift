/// The last day on which an annual report is in time, by the level and kind of its agency.
///
/// Departments: January 31 of the year after the report's; governments of county level and above: March 31. Townships and
/// streets are not named in the law: for them January 31 is usage. Where the registry does not know level or kind, the
/// day is between the two. Source: 条例 Article 49.
package struct ReportDeadline: Hashable, Sendable {
    /// The last day that is in time for the agency whatever it is.
    package let earliest: CalendarDate
    /// The last day that can be in time; the same as `earliest` when level and kind are known.
    package let latest: CalendarDate
    /// Whether the law names the day for this agency: nobody is said to have broken a law that does not name them.
    package let isNamedInLaw: Bool

    /// `nil` when `year` has no such days.
    package init?(reportYear year: Int, level: AgencyLevel?, kind: AgencyKind?) {
        guard let january = CalendarDate(year: year + 1, month: 1, day: 31),
            let march = CalendarDate(year: year + 1, month: 3, day: 31)
        else { return nil }
        if level == .township || kind == .department {
            (earliest, latest, isNamedInLaw) = (january, january, level != .township)
        } else if level == nil || kind == nil {
            (earliest, latest, isNamedInLaw) = (january, march, false)
        } else {
            (earliest, latest, isNamedInLaw) = (march, march, true)
        }
    }

    /// The day, or `nil` when level and kind do not tell.
    package var day: CalendarDate? { earliest == latest ? latest : nil }
}
