/// What a template may print or ask for. Templates get values, never the portal.
package enum TemplateValue: Sendable {
    /// Text of any origin. It is escaped when the page is put together, whatever the template writes around it; an empty
    /// text counts as "not there" in a section.
    case text(String)
    /// Finished markup, written by a component of ours.
    case html([UInt8])
    case flag(Bool)
    case list([[String: TemplateValue]])
    case object([String: TemplateValue])
}
