import Portals
import Reports
import SourceText
import Wording
import Writing

/// The figures behind an indicator as a sum on its report's page, each a link to its cell: (1 + 0) ÷ 12.
package struct IndicatorSums {
    private let strings: Strings
    private let figures: FigureMarkup
    private let report: Report
    private let operands: IndicatorOperands
    private let value: (Indicator) -> IndicatorValue?

    /// - Parameter value: the value of an indicator in the report.
    init(
        _ strings: Strings, _ figures: FigureMarkup, _ report: Report, _ operands: IndicatorOperands,
        value: @escaping (Indicator) -> IndicatorValue?
    ) {
        self.value = value
        self.strings = strings
        self.figures = figures
        self.report = report
        self.operands = operands
    }

    package func write(_ indicator: Indicator, to out: inout ByteWriter) {
        switch indicator.formula {
        case .sum(let terms): write(terms, isWhole: true, to: &out)
        case .ratio(let numerator, let denominator):
            side(numerator, to: &out)
            out.markup(" ÷ ")
            side(denominator, to: &out)
        case .money(let key): write([key], isWhole: true, to: &out) { _ in false }
        case .daysPastDeadline: days(to: &out)
        }
    }

    /// One side of a share: a subtotal that has a row of its own is named by it.
    private func side(_ terms: [IndicatorTerm], to out: inout ByteWriter) {
        guard operands.cells(of: terms).count > 1, let subtotal = Self.subtotals[terms], let value = value(subtotal)
        else {
            return write(terms, isWhole: false, to: &out)
        }
        out.markup("<a href=\"#")
        out.text(subtotal.anchor)
        out.markup("\" title=\"")
        out.text(strings.name(of: subtotal))
        out.markup("\">")
        out.text(IndicatorWords.of(value, strings))
        out.markup("</a>")
    }

    /// The subtotals with rows of their own by their terms.
    private static let subtotals: [[IndicatorTerm]: Indicator] = Dictionary(
        IndicatorCatalogue.onReports.compactMap { indicator in
            if case .sum(let terms) = indicator.formula { (terms, indicator) } else { nil }
        }, uniquingKeysWith: { first, _ in first })

    private func write(_ terms: [IndicatorTerm], isWhole: Bool, to out: inout ByteWriter) {
        write(operands.cells(of: terms), isWhole: isWhole, to: &out) { key in
            terms.contains { $0.isSubtracted && $0.key == key }
        }
    }

    private func write(
        _ cells: [FigureKey], isWhole: Bool, to out: inout ByteWriter, isSubtracted: (FigureKey) -> Bool
    ) {
        let isBracketed = cells.count > 1 && !isWhole
        if isBracketed { out.markup("(") }
        for (position, key) in cells.enumerated() {
            if position > 0 { out.markup(isSubtracted(key) ? " − " : " + ") }
            cell(key, to: &out)
        }
        if isBracketed { out.markup(")") }
    }

    private func cell(_ key: FigureKey, to out: inout ByteWriter) {
        let figure = report.figures[key]
        let words = StateWords.of(figure, strings)
        guard figure.place != nil else {
            out.text(words)
            return
        }
        out.markup("<a href=\"#")
        out.raw(FigureMarkup.anchors[key])
        out.markup("\" title=\"")
        out.raw(figures.names[key])
        out.markup("\">")
        out.text(words)
        out.markup("</a>")
    }

    private func days(to out: inout ByteWriter) {
        if let date = report.date, let place = report.datePlace {
            out.markup("<a href=\"source.txt\" data-line=\"")
            out.number(place.line)
            out.markup("\">")
            out.text(date.iso)
            out.markup("</a>")
        } else {
            out.text(strings(.dateNone))
        }
        guard let deadline = operands.deadline, operands.date != nil else { return }
        guard let day = deadline.day else { return }
        out.markup(" − ")
        out.text(day.iso)
    }
}
