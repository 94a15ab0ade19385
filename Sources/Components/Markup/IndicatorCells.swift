import Portals
import Reports
import Wording

/// The cells of the forms that an indicator is made of: official label, in which forms, added or subtracted.
package struct IndicatorCells {
    private let context: PageContext
    private let indicator: Indicator
    private var strings: Strings { context.strings }

    package init(_ context: PageContext, indicator: Indicator) {
        self.context = context
        self.indicator = indicator
    }

    /// One entry a cell, leading to the cell's own page where it has one.
    package var links: [Link] {
        var seen: Set<FigureKey> = []
        return indicator.formula.terms.map(\.key).filter { seen.insert($0).inserted }.map { key in
            let forms = Form.statutory.filter { $0.has(key) }
            let names = forms.map { strings(.formName, ["form": $0.rawValue]) }
            let page = IndicatorCatalogue.indicator(key).flatMap { IndicatorCatalogue.position($0) == nil ? nil : $0 }
            let isOwn = page == indicator
            return Link(
                label: label(key),
                href: isOwn ? "" : page.map { context.href(.indicator(key: $0.key, page: 1)) } ?? "",
                note: names.joined(separator: strings(.listSeparator)))
        }
    }

    /// The official label, and in another language its meaning too.
    private func label(_ key: FigureKey) -> String {
        let official = context.words.chinese.name(of: key)
        return strings.isOfForms ? official : official + strings(.inBrackets, ["text": strings.name(of: key)])
    }
}
