/// What other programs made of a file that Glasshouse does not open by itself.
package enum ConvertedFile: Sendable {
    /// The words of a PDF as `pdftotext -bbox` lists them, and its drawing as `pdftocairo -svg` writes it.
    case printed(words: [UInt8], drawing: [UInt8])
    /// The bytes of a Word file since 2007.
    case word([UInt8])
    /// The bytes of a web page that wvHtml wrote.
    case page([UInt8])
}
