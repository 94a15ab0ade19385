import SourceText

/// A template tag that is opened and never closed.
package struct TemplateTagError: Error {
    package let place: Place
}
