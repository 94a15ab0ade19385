import SourceText

/// A paragraph as one line of UTF-8, without white space at its ends; never empty.
struct PaperParagraph: Sendable {
    var text: [UInt8]
    var origin = PaperOrigin()
    var doubts: InkDoubts = []
}
