import SourceText

/// Problems for which nothing is published; the old site stays as it is.
struct BuildFailure: Error {
    let problems: [Problem]
}
