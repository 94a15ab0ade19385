import SourceText

/// A template tag that is opened and never closed.
struct TemplateTagError: Error {
    let place: Place
}
