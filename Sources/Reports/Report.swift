import SourceText

/// One annual report as it was read: what it says, and where it says it.
///
/// Who published it is decided later, by the registry alone (`AgencyRegistry.resolve`).
package struct Report: Hashable, Codable, Sendable {
    /// The title with its lines joined and white space removed; empty when none was found.
    package var title: String
    package var titlePlace: Place?
    /// The agency as the title names it.
    package var titleAgency: String?
    /// The agency as the signature at the end names it.
    package var signature: String?
    package var signaturePlace: Place?
    /// The words directly before YEAR年政府信息公开 in the opening text, asked only when neither title nor signature names
    /// the agency. They may begin with other words: only a registered name at their end counts.
    package var bodyMention: String?
    /// The year that the report is about.
    package var year: Int?
    package var form: Form?
    package var date: CalendarDate?
    package var datePlace: Place?
    /// The day on which the page says that it was published: another one than that of the signature.
    package var published: CalendarDate?
    /// The words that say so, such as 发布日期：2021-01-20.
    package var publishedWords: String?
    /// What the file says of whose the report may be: suggestions for the operator, who alone decides.
    package var ownerHints: [String] = []
    package var figures = FigureSheet()
    package var extraRows: [ExtraRow] = []
    package var labelVariants: [LabelVariant] = []
    /// The paragraphs between the title and the first section.
    package var preamble: [ReportParagraph] = []
    package var sections: [ReportSection] = []
    /// The figures that the prose states.
    package var narrative: [NarrativeFigure] = []
    /// The figures that the prose states of what may be another body or another time: never compared, never published,
    /// but where there is one, silence of `narrative` does not mean that the prose says nothing.
    package var narrativeElsewhere: [NarrativeFigure] = []

    package init(title: String = "") { self.title = title }

    package func section(_ key: SectionKey) -> ReportSection? { sections.first { $0.key == key } }
}
