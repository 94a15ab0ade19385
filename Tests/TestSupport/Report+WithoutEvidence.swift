import Reports

extension FigureSheet {
    /// The figures without what they were read on: what a report says is compared, not how it was told.
    package var withoutEvidence: FigureSheet {
        var plain = self
        for key in FigureKey.all where isPrinted(key) { plain[key].evidence = nil }
        return plain
    }
}

extension Report {
    /// The report without what its figures were read on.
    package var withoutEvidence: Report {
        var plain = self
        plain.figures = figures.withoutEvidence
        return plain
    }
}
