import Portals
import Reports
import Wording
import Writing

/// What the tables of indicators on all reports' pages share, written once for a site.
package struct IndicatorTableParts: Sendable {
    /// Everything before the first group.
    let opening: [UInt8]
    package let groups: [Group]
    /// What each indicator means; folded away below the table.
    let meanings: [UInt8]

    package struct Group: Sendable {
        let opening: [UInt8]
        let families: [Family]

        package init(opening: [UInt8], families: [Family]) {
            self.opening = opening
            self.families = families
        }
    }

    /// The indicators that are shares of one whole.
    package struct Family: Sendable {
        package let rows: [Row]
        /// The start of the one row for all of them.
        package let together: [UInt8]
    }

    package struct Row: Sendable {
        package let indicator: Indicator
        /// The row up to the classes of the cell with the value.
        package let start: [UInt8]

        package init(indicator: Indicator, start: [UInt8]) {
            self.indicator = indicator
            self.start = start
        }
    }

    init(_ strings: Strings, base: String) {
        var opening = ByteWriter()
        let frame = CompareFrame(
            id: "indicators-caption", caption: strings(.indicators), note: strings(.indicatorsNote),
            corner: strings(.indicator))
        frame.open(to: &opening) { out in
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(strings(.indicatorValue))
            out.markup("</th><th scope=\"col\">")
            out.text(strings(.indicatorSource))
            out.markup("</th>")
        }
        self.opening = opening.bytes
        let names = IndicatorName(base: base)
        groups = Self.families.map { group, families in
            var opening = ByteWriter()
            CompareFrame.openGroup(strings(group.name), width: 3, to: &opening)
            return Group(opening: opening.bytes, families: families.map { Family($0, strings, names) })
        }
        meanings = Self.meanings(strings)
    }

    /// The indicators of each group by their family, in the order of the definitions.
    private static let families: [(group: IndicatorGroup, families: [[Indicator]])] = IndicatorGroup.allCases.map {
        group in
        var families: [[Indicator]] = []
        for indicator in IndicatorCatalogue.onReports where indicator.definition.group == group {
            if families.last?.first?.definition.family == indicator.definition.family {
                families[families.count - 1].append(indicator)
            } else {
                families.append([indicator])
            }
        }
        return (group, families)
    }

    private static func meanings(_ strings: Strings) -> [UInt8] {
        var out = ByteWriter()
        out.markup("<details><summary>")
        out.text(strings(.indicatorMeanings))
        out.markup("</summary><dl>")
        for family in families.flatMap(\.families) {
            guard let definition = family.first?.definition else { continue }
            out.markup("<dt>")
            out.text(definition.familyName.map { strings($0) } ?? "")
            out.markup("</dt><dd>")
            out.text(strings(definition.meaning))
            if let basis = definition.basis {
                out.markup(" ")
                out.text(strings(.ruleBasis))
                out.text(strings(basis))
            }
            out.markup("</dd>\n")
        }
        out.markup("</dl></details>\n")
        return out.bytes
    }
}

extension IndicatorTableParts.Family {
    fileprivate init(_ indicators: [Indicator], _ strings: Strings, _ names: IndicatorName) {
        rows = indicators.map { indicator in
            let name = strings.name(of: indicator)
            return IndicatorTableParts.Row(
                indicator: indicator, start: Self.start(indicator, name: name, leadingTo: indicator, strings, names))
        }
        guard let first = indicators.first else {
            together = []
            return
        }
        let name = strings(
            .indicatorFamily,
            ["name": first.definition.familyName.map { strings($0) } ?? "", "count": String(indicators.count)])
        together = Self.start(first, name: name, leadingTo: nil, strings, names)
    }

    private static func start(
        _ indicator: Indicator, name: String, leadingTo page: Indicator?, _ strings: Strings, _ names: IndicatorName
    ) -> [UInt8] {
        var out = ByteWriter()
        out.markup("<tr id=\"")
        out.text(indicator.anchor)
        out.markup("\"><th scope=\"row\" class=\"label\">")
        names.write(name, page, to: &out)
        out.markup("<small>")
        out.text(strings(indicator.definition.formulaWords))
        out.markup("</small></th><td class=\"n")
        return out.bytes
    }
}

/// The name of an indicator as the head of a row, leading to the indicator's page where it has one.
package struct IndicatorName {
    package let base: String

    package func write(_ name: String, _ indicator: Indicator?, to out: inout ByteWriter) {
        guard let indicator, IndicatorCatalogue.position(indicator) != nil else { return out.text(name) }
        CompareFrame.named(name, href: Route.indicator(key: indicator.key, page: 1).href(base: base), to: &out)
    }
}
