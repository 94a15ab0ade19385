import Portals
import Reports
import Writing

/// The name of an indicator as the head of a row, leading to the indicator's page where it has one.
package struct IndicatorName {
    package let base: String

    package func write(_ name: String, _ indicator: Indicator?, to out: inout ByteWriter) {
        guard let indicator, IndicatorCatalogue.position(indicator) != nil else { return out.text(name) }
        CompareFrame.named(name, href: Route.indicator(key: indicator.key, page: 1).href(base: base), to: &out)
    }
}
